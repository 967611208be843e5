package hqb.platform.jobs;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;

/** Puts a {@link OneTimeJob} on the list, in the transaction of the deed that it follows: both are kept, or neither. */
@Singleton
public class ScheduleJob {
    private static final String ADD = """
            INSERT INTO platform_job (task_name, task_instance, execution_time, picked, version) VALUES (?, ?, ?, false, 1)
            ON CONFLICT (task_name, task_instance) DO NOTHING
            """;
    private static final String MOVE = """
            UPDATE platform_job SET execution_time = ?, version = version + 1 WHERE task_name = ? AND task_instance = ? AND NOT picked
            """;
    private static final String CANCEL = "DELETE FROM platform_job WHERE task_name = ? AND task_instance = ? AND NOT picked";

    private final JdbcOperations database;

    ScheduleJob(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Schedules a job.
     *
     * @param job  the job's name
     * @param key  what it is run for, usually an id
     * @param when not before; in the past: as soon as possible
     * @return false when that job is on the list for that key already, waiting or running; then nothing changes
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean at(String job, String key, Instant when) {
        return database.prepareStatement(ADD, statement -> {
            statement.setString(1, job);
            statement.setString(2, key);
            statement.setObject(3, when.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        });
    }

    /** Gives a waiting job another time; false when it is not waiting, or running right now. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean move(String job, String key, Instant when) {
        return database.prepareStatement(MOVE, statement -> {
            statement.setObject(1, when.atOffset(ZoneOffset.UTC));
            statement.setString(2, job);
            statement.setString(3, key);
            return statement.executeUpdate() == 1;
        });
    }

    /** Takes a waiting job off the list; false when it is not waiting, or running right now. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean cancel(String job, String key) {
        return database.prepareStatement(CANCEL, statement -> {
            statement.setString(1, job);
            statement.setString(2, key);
            return statement.executeUpdate() == 1;
        });
    }
}
