package hqb.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs whose time has come, as long as the product runs. Every backend has one; a row in {@code platform_job}, locked and leased,
 * says which of them runs a job. When it stops, jobs at hand may end.
 */
@Context
class RunJobs implements ApplicationEventListener<ServerStartupEvent> {
    /** Part of the time that a stopping server has. */
    private static final Duration TIME_TO_END = Duration.ofSeconds(8);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);
    private static final Duration KEEP_UNKNOWN = Duration.ofDays(400);
    private static final double FETCH_BELOW = 0.5;
    private static final double FETCH_UP_TO = 1;

    private final DataSource database;
    private final JobTasks tasks;
    private final JobSettings settings;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    RunJobs(DataSource database, JobTasks tasks, JobSettings settings, Clock clock) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        if (settings.enabled()) {
            Scheduler starting = Scheduler.create(database, tasks.oneTime()).startTasks(tasks.recurring()).tableName("platform_job")
                    .clock(clock::instant).pollingInterval(settings.lookEvery()).heartbeatInterval(SIGN_OF_LIFE)
                    .deleteUnresolvedAfter(KEEP_UNKNOWN).shutdownMaxWait(TIME_TO_END).threads(settings.atOnce())
                    .executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory()))
                    .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO).build();
            scheduler = starting;
            starting.start();
        }
    }

    /** Takes no further job, and lets those at hand end. */
    @PreDestroy
    void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
        }
    }
}
