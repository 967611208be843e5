package hqb.spaces.rent;

import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rents of further years, as agreed. */
@Singleton
class RentSteps {
    private static final String SELECT = """
            SELECT lease_id, on_day, rent_month, told_at IS NOT NULL, applied_at IS NOT NULL FROM spaces_rent_step
            """;

    private final Queries queries;
    private final Clock clock;

    RentSteps(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Another rent.
     *
     * @param told    whether it was announced
     * @param applied whether it is the rent now, or was
     */
    record Step(UUID lease, LocalDate onDay, BigDecimal rentMonth, boolean told, boolean applied) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID lease, LocalDate onDay, BigDecimal rentMonth) {
        queries.run("INSERT INTO spaces_rent_step (lease_id, on_day, rent_month) VALUES (?, ?, ?)", lease, onDay, rentMonth);
    }

    /** Those after a day will not be. */
    @Transactional(propagation = Propagation.MANDATORY)
    void removeAfter(UUID lease, LocalDate day) {
        queries.run("DELETE FROM spaces_rent_step WHERE lease_id = ? AND on_day > ? AND applied_at IS NULL", lease, day);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setTold(Step step) {
        queries.run("UPDATE spaces_rent_step SET told_at = ? WHERE lease_id = ? AND on_day = ?", clock.instant(), step.lease(),
                step.onDay());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setApplied(Step step) {
        queries.run("UPDATE spaces_rent_step SET applied_at = ? WHERE lease_id = ? AND on_day = ?", clock.instant(), step.lease(),
                step.onDay());
    }

    @Transactional(readOnly = true)
    List<Step> list(UUID lease) {
        return queries.list(SELECT + "WHERE lease_id = ? ORDER BY on_day", RentSteps::read, lease);
    }

    /** Those to be announced or applied by those days. */
    @Transactional(readOnly = true)
    List<Step> acting(LocalDate announceBy, LocalDate today, int limit) {
        return queries.list(SELECT + "WHERE applied_at IS NULL AND (on_day <= ? OR told_at IS NULL AND on_day <= ?) ORDER BY on_day LIMIT "
                + limit, RentSteps::read, today, announceBy);
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getBigDecimal(3), row.getBoolean(4),
                row.getBoolean(5));
    }
}
