package hqb.spaces.centres.desks;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk days of the service centres. */
@Singleton
class DeskDays {
    private static final String SELECT = """
            SELECT id, number, centre_id, day, desk, organisation_id, place, state, held_until, checked_in_at, created_at
            FROM spaces_desk_day
            """;

    private final Queries queries;

    DeskDays(Queries queries) {
        this.queries = queries;
    }

    /** Keeps others from booking for the same organisation until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(OrganisationId organisation) {
        queries.list("SELECT pg_advisory_xact_lock(hashtextextended('desk days ' || ?, 47)) IS NULL", row -> row.getBoolean(1),
                organisation.value().toString());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(DeskDay one, @Nullable PersonId person) {
        queries.run(
                """
                        INSERT INTO spaces_desk_day (id, number, centre_id, day, desk, organisation_id, person_id, place, state, held_until, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                one.id(), one.number(), one.centre(), one.day(), one.desk(), one.organisation().value(),
                person == null ? null : person.value(), one.place(), one.state().code(), one.heldUntil(), one.createdAt());
    }

    /** Keeps how a locked one stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(DeskDay one) {
        queries.run("UPDATE spaces_desk_day SET state = ?, checked_in_at = ? WHERE id = ?", one.state().code(), one.checkedInAt(),
                one.id());
    }

    /** Gives it a pass; the one before works no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setPass(UUID id, byte[] tokenHash, byte[] codeHash) {
        queries.run("UPDATE spaces_desk_day SET token_hash = ?, code_hash = ? WHERE id = ?", tokenHash, codeHash, id);
    }

    /** What is held and was not confirmed in time is free again, at a centre and for an organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lapse(UUID centre, OrganisationId organisation, Instant now) {
        queries.run("UPDATE spaces_desk_day SET state = 'cancelled' WHERE state = 'held' AND held_until <= ?"
                + " AND (centre_id = ? OR organisation_id = ?)", now, centre, organisation.value());
    }

    @Transactional(readOnly = true)
    Optional<DeskDay> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<DeskDay> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The one to which a pass belongs, by the hash of its link. */
    @Transactional(readOnly = true)
    Optional<DeskDay> findByToken(byte[] hash) {
        return list("WHERE token_hash = ?", hash).stream().findFirst();
    }

    /** The one to which a pass belongs, by the hash of its code. */
    @Transactional(readOnly = true)
    Optional<DeskDay> findByCode(byte[] hash) {
        return list("WHERE code_hash = ?", hash).stream().findFirst();
    }

    /** Which desks of a centre are taken, by day. */
    @Transactional(readOnly = true)
    Map<LocalDate, Set<Integer>> taken(UUID centre, LocalDate from, LocalDate to, Instant now) {
        Map<LocalDate, Set<Integer>> taken = new HashMap<>();
        queries.list("""
                SELECT day, desk FROM spaces_desk_day WHERE centre_id = ? AND day BETWEEN ? AND ? AND state <> 'cancelled'
                    AND NOT (state = 'held' AND held_until <= ?)
                """, row -> taken.computeIfAbsent(row.getObject(1, LocalDate.class), any -> new HashSet<>()).add(row.getInt(2)), centre,
                from,
                to, now);
        return taken;
    }

    /** What an organisation has between two days, cancelled ones left out. */
    @Transactional(readOnly = true)
    List<DeskDay> of(OrganisationId organisation, LocalDate from, LocalDate to) {
        return list("WHERE organisation_id = ? AND day BETWEEN ? AND ? AND state <> 'cancelled' ORDER BY day, id", organisation.value(),
                from,
                to);
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<DeskDay> latest(OrganisationId organisation, @Nullable UUID below, int limit) {
        return list("WHERE organisation_id = ? AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT " + limit, organisation.value(),
                below,
                below);
    }

    @Transactional(readOnly = true)
    long count(OrganisationId organisation) {
        return queries.list("SELECT count(*) FROM spaces_desk_day WHERE organisation_id = ?", row -> row.getLong(1), organisation.value())
                .getFirst();
    }

    /** Those of a day at a centre, or at all, that somebody has or had. */
    @Transactional(readOnly = true)
    List<DeskDay> ofDay(@Nullable UUID centre, LocalDate day) {
        return list("WHERE (?::uuid IS NULL OR centre_id = ?) AND day = ? AND state NOT IN ('cancelled', 'held') ORDER BY centre_id, desk",
                centre, centre, day);
    }

    /** Those of which the time is over: held and not confirmed, or booked and nobody came. */
    @Transactional(readOnly = true)
    List<UUID> over(Instant now, LocalDate today, int limit) {
        return list("WHERE state = 'held' AND held_until <= ? OR state = 'booked' AND day < ? ORDER BY day LIMIT " + limit, now, today)
                .stream().map(DeskDay::id).toList();
    }

    private List<DeskDay> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, DeskDays::read, values);
    }

    private static DeskDay read(ResultSet row) throws SQLException {
        return new DeskDay(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getObject(4, LocalDate.class),
                row.getInt(5), new OrganisationId(row.getObject(6, UUID.class)), row.getInt(7),
                DeskState.ofCode(row.getString(8)).orElseThrow(), Objects.requireNonNull(Queries.time(row, 9)), Queries.time(row, 10),
                Objects.requireNonNull(Queries.time(row, 11)));
    }
}
