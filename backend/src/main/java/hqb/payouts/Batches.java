package hqb.payouts;

import hqb.accounts.PersonId;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The batches of bank payments. */
@Singleton
class Batches {
    private static final String SELECT = "SELECT id, currency, state, made_by, made_at, decided_by, decided_at, reason FROM payouts_batch ";

    private final JdbcOperations database;
    private final Clock clock;

    Batches(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A batch.
     *
     * @param decidedBy who approved or refused it; null until somebody has
     */
    record Batch(UUID id, Currency currency, BatchState state, UUID madeBy, Instant madeAt, @Nullable UUID decidedBy,
            @Nullable Instant decidedAt, @Nullable String reason) {
    }

    /** Adds one, if there is no other of that currency to be decided. */
    @Transactional
    UUID add(Currency currency, PersonId maker) {
        UUID id = Uuid7.random(clock.instant());
        int added = database.prepareStatement("""
                INSERT INTO payouts_batch (id, currency, state, made_by, made_at) VALUES (?, ?, 'proposed', ?, ?) ON CONFLICT DO NOTHING
                """, statement -> {
            statement.setObject(1, id);
            statement.setString(2, currency.name());
            statement.setObject(3, maker.value());
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        if (added == 0) {
            throw Refusal.of(ProblemType.CONFLICT, "There is a batch in " + currency + " to be decided. Approve or refuse it first.",
                    "已有待审批的 " + currency + " 付款批次，请先审批或驳回。");
        }
        return id;
    }

    /** Removes one that has no payments. */
    @Transactional
    boolean removeEmpty(UUID id) {
        return database.prepareStatement(
                "DELETE FROM payouts_batch b WHERE id = ? AND NOT EXISTS (SELECT FROM payouts_payout p WHERE p.batch_id = b.id)",
                statement -> {
                    statement.setObject(1, id);
                    return statement.executeUpdate() == 1;
                });
    }

    @Transactional(readOnly = true)
    Optional<Batch> find(UUID id) {
        return list(SELECT + "WHERE id = ?", id, 1).stream().findFirst();
    }

    /** Locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Batch> lock(UUID id) {
        return list(SELECT + "WHERE id = ? FOR UPDATE", id, 1).stream().findFirst();
    }

    /** The latest first, before that one. */
    @Transactional(readOnly = true)
    List<Batch> latest(@Nullable UUID before, int limit) {
        return list(SELECT + "WHERE (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?", before, limit);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    long count() {
        return database.prepareStatement("SELECT count(*) FROM payouts_batch", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * Moves a locked batch on.
     *
     * @throws Refusal when it cannot happen where the batch is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Batch batch, BatchState next, @Nullable PersonId who, @Nullable String reason) {
        if (!batch.state().leadsTo(next)) {
            throw Refusal.of(ProblemType.CONFLICT, "This batch is " + batch.state().code() + ".", "该批次状态为 " + batch.state().code() + "。");
        }
        database.prepareStatement("""
                UPDATE payouts_batch SET state = ?, decided_by = coalesce(?, decided_by), decided_at = coalesce(decided_at, ?),
                    reason = coalesce(?, reason) WHERE id = ?
                """, statement -> {
            statement.setString(1, next.code());
            statement.setObject(2, who == null ? null : who.value());
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(4, reason);
            statement.setObject(5, batch.id());
            return statement.executeUpdate();
        });
    }

    private List<Batch> list(String sql, @Nullable UUID id, int limit) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            if (sql.contains("LIMIT")) {
                statement.setObject(2, id);
                statement.setInt(3, limit);
            }
            List<Batch> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        });
    }

    private static Batch read(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject(7, OffsetDateTime.class);
        return new Batch(row.getObject(1, UUID.class), Currency.valueOf(row.getString(2)), BatchState.ofCode(row.getString(3)),
                row.getObject(4, UUID.class), row.getObject(5, OffsetDateTime.class).toInstant(), row.getObject(6, UUID.class),
                decided == null ? null : decided.toInstant(), row.getString(8));
    }
}
