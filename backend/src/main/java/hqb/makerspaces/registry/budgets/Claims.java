package hqb.makerspaces.registry.budgets;

import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The claims. None is ever deleted, and what is claimed never changes. */
@Singleton
class Claims {
    private static final String SELECT = """
            SELECT id, budget_id, space_id, purpose, period, amount, state, note, reference, claimed_at, decided_at FROM makerspaces_claim
            """;

    private final Queries queries;

    Claims(Queries queries) {
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    List<Claim> ofSpace(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ? ORDER BY id DESC LIMIT 200", Claims::read, space);
    }

    /** Those of a state, or all, that follow the given one, the oldest first. */
    @Transactional(readOnly = true)
    List<Claim> list(@Nullable String state, @Nullable UUID after, int limit) {
        return queries.list(SELECT + "WHERE (?::text IS NULL OR state = ?) AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                Claims::read, state, state, after, after, limit);
    }

    @Transactional(readOnly = true)
    long count(@Nullable String state) {
        return queries.list("SELECT count(*) FROM makerspaces_claim WHERE ?::text IS NULL OR state = ?", row -> row.getLong(1), state,
                state).getFirst();
    }

    @Transactional(readOnly = true)
    Optional<Claim> find(UUID id) {
        return queries.list(SELECT + "WHERE id = ?", Claims::read, id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Claim> lock(UUID id) {
        return queries.list(SELECT + "WHERE id = ? FOR UPDATE", Claims::read, id).stream().findFirst();
    }

    /** The claim of that makerspace for that, unless it was refused. */
    @Transactional(readOnly = true)
    Optional<Claim> standing(UUID space, String purpose, String period) {
        return queries.list(SELECT + "WHERE space_id = ? AND purpose = ? AND period = ? AND state <> 'refused'", Claims::read, space,
                purpose, period).stream().findFirst();
    }

    /** Adds one; says no when there is one for the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Claim one, PersonId by) {
        return queries.run("""
                INSERT INTO makerspaces_claim (id, budget_id, space_id, purpose, period, amount, state, note, claimed_at, claimed_by)
                VALUES (?, ?, ?, ?, ?, ?, 'claimed', ?, ?, ?)
                ON CONFLICT (space_id, purpose, period) WHERE state <> 'refused' DO NOTHING
                """, one.id(), one.budget(), one.space(), one.purpose(), one.period(), one.amount(), one.note(), one.claimedAt(),
                by.value()) == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void decide(UUID id, String state, @Nullable String note, @Nullable String reference, Instant now, PersonId by) {
        queries.run("UPDATE makerspaces_claim SET state = ?, note = coalesce(?, note), reference = coalesce(?, reference), decided_at = ?,"
                + " decided_by = ? WHERE id = ?", state, note, reference, now, by.value(), id);
    }

    private static Claim read(ResultSet row) throws SQLException {
        return new Claim(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                row.getString(5), row.getLong(6), row.getString(7), row.getString(8), row.getString(9),
                Objects.requireNonNull(Queries.time(row, 10)), Queries.time(row, 11));
    }
}
