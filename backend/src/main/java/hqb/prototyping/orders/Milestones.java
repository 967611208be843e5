package hqb.prototyping.orders;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The milestones of orders. What was agreed never changes; the database sees to that. */
@Singleton
class Milestones {
    private static final String SELECT = """
            SELECT id, order_id, position, title_en, title_zh, amount, commission, state, refunded, paid_at FROM prototyping_milestone
            """;

    private final JdbcOperations database;

    Milestones(JdbcOperations database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Milestone milestone) {
        run("""
                INSERT INTO prototyping_milestone (id, order_id, position, title_en, title_zh, amount, commission, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, milestone.id(), milestone.order(), milestone.position(), milestone.titleEn(), milestone.titleZh(), milestone.amount(),
                milestone.commission(), milestone.state().code());
    }

    /** Those of an order, in their order. */
    @Transactional(readOnly = true)
    List<Milestone> list(UUID order) {
        return list("WHERE order_id = ? ORDER BY position", order);
    }

    /** Whether anything of an order was ever paid: before that it is the maker's business alone. */
    @Transactional(readOnly = true)
    boolean isBegun(UUID order) {
        return list(order).stream().anyMatch(milestone -> milestone.paidAt() != null);
    }

    @Transactional(readOnly = true)
    Optional<Milestone> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID id, MilestoneState state) {
        run("UPDATE prototyping_milestone SET state = ? WHERE id = ?", state.code(), id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setPaid(UUID id, Instant at) {
        run("UPDATE prototyping_milestone SET state = 'paid', paid_at = ? WHERE id = ?", at.atOffset(ZoneOffset.UTC), id);
    }

    /** Notes what has gone back in all; one of which all has is refunded. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setRefunded(UUID id, BigDecimal refunded) {
        run("""
                UPDATE prototyping_milestone SET refunded = ?, state = CASE WHEN ? = amount THEN 'refunded' ELSE state END WHERE id = ?
                """, refunded, refunded, id);
    }

    private List<Milestone> list(String which, UUID id) {
        return database.prepareStatement(SELECT + ' ' + which, statement -> {
            statement.setObject(1, id);
            List<Milestone> milestones = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime paid = row.getObject(10, OffsetDateTime.class);
                    milestones.add(new Milestone(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
                            row.getString(4), row.getString(5), row.getBigDecimal(6), row.getBigDecimal(7),
                            MilestoneState.ofCode(row.getString(8)), row.getBigDecimal(9), paid == null ? null : paid.toInstant()));
                }
            }
            return milestones;
        });
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
