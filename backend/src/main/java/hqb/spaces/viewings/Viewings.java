package hqb.spaces.viewings;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The viewings of units. */
@Singleton
class Viewings {
    private static final String SELECT = """
            SELECT id, number, unit_id, owner_id, seat, starts_at, ends_at, person_id, organisation_id, note, state, reason, revision,
                created_at, changed_at FROM spaces_viewing
            """;

    private final Queries queries;

    Viewings(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which viewings.
     *
     * @param person who comes; null for everybody
     * @param owner  who receives; null for every owner
     * @param open   those to come, or those that are over; null for both
     */
    record Filter(@Nullable PersonId person, @Nullable OrganisationId owner, @Nullable Boolean open) {
        private String where(List<Object> values) {
            String where = "WHERE true";
            if (person != null) {
                where += " AND person_id = ?";
                values.add(person.value());
            }
            if (owner != null) {
                where += " AND owner_id = ?";
                values.add(owner.value());
            }
            return where + (open == null ? "" : open ? " AND state = 'booked'" : " AND state <> 'booked'");
        }
    }

    /** The next number: {@code VW-2026-000123}. */
    @Transactional(propagation = Propagation.MANDATORY)
    String number(Instant now) {
        long number = queries.list("SELECT nextval('spaces_viewing_number')", row -> row.getLong(1)).getFirst();
        return String.format(Locale.ROOT, "VW-%d-%06d", now.atZone(OpeningHours.ZONE).getYear(), number);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Viewing one) {
        queries.run(
                """
                        INSERT INTO spaces_viewing (id, number, unit_id, owner_id, seat, starts_at, ends_at, person_id, organisation_id, note, state,
                            reason, revision, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                one.id(), one.number(), one.unit(), one.owner().value(), one.seat(), one.startsAt(), one.endsAt(),
                one.person().value(), one.organisation() == null ? null : one.organisation().value(), one.note(), one.state().code(),
                one.reason(), one.revision(), one.createdAt(), one.changedAt());
    }

    /** Keeps when it is and how it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(Viewing one) {
        queries.run("""
                UPDATE spaces_viewing SET seat = ?, starts_at = ?, ends_at = ?, state = ?, reason = ?, revision = ?, changed_at = ?
                WHERE id = ?
                """, one.seat(), one.startsAt(), one.endsAt(), one.state().code(), one.reason(), one.revision(), one.changedAt(), one.id());
    }

    @Transactional(readOnly = true)
    Optional<Viewing> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Viewing> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The seats that are taken of a unit, between two moments; without those of one viewing if one is named. */
    @Transactional(readOnly = true)
    List<ViewingTime.Taken> taken(UUID unit, Instant from, Instant to, @Nullable UUID without) {
        return queries.list("""
                SELECT starts_at, ends_at, seat FROM spaces_viewing
                WHERE unit_id = ? AND state <> 'cancelled' AND tstzrange(starts_at, ends_at) && tstzrange(?, ?)
                    AND id IS DISTINCT FROM ?::uuid
                """, row -> new ViewingTime.Taken(time(row, 1), time(row, 2), row.getInt(3)), unit, from, to, without);
    }

    /** What a person has to come, the next first. */
    @Transactional(readOnly = true)
    List<Viewing> booked(PersonId person) {
        return list("WHERE person_id = ? AND state = 'booked' ORDER BY starts_at", person.value());
    }

    /** All that a person ever booked, the first first. */
    @Transactional(readOnly = true)
    List<Viewing> of(PersonId person) {
        return list("WHERE person_id = ? ORDER BY id", person.value());
    }

    /** What is to come at a unit. */
    @Transactional(readOnly = true)
    List<Viewing> bookedOf(UUID unit) {
        return list("WHERE unit_id = ? AND state = 'booked' ORDER BY starts_at", unit);
    }

    /** What is to come or took place from a moment on, for a calendar, the earliest first. */
    @Transactional(readOnly = true)
    List<Viewing> since(Filter filter, Instant from, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        values.add(from);
        return list(where + " AND state <> 'cancelled' AND starts_at > ? ORDER BY starts_at, id LIMIT " + limit, values.toArray());
    }

    /** The next first when only those to come are wanted, else the latest first; from behind one. */
    @Transactional(readOnly = true)
    List<Viewing> list(Filter filter, @Nullable Viewing after, int limit) {
        boolean forward = Boolean.TRUE.equals(filter.open());
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (after != null) {
            where += " AND (starts_at, id) " + (forward ? ">" : "<") + " (?, ?)";
            values.add(after.startsAt());
            values.add(after.id());
        }
        String order = forward ? " ORDER BY starts_at, id" : " ORDER BY starts_at DESC, id DESC";
        return list(where + order + " LIMIT " + limit, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM spaces_viewing " + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    /** Those that are to come although their time is over. */
    @Transactional(readOnly = true)
    List<UUID> ended(Instant now, int limit) {
        return list("WHERE state = 'booked' AND ends_at <= ? ORDER BY ends_at LIMIT " + limit, now).stream().map(Viewing::id).toList();
    }

    /** Notes that the reminder was sent; no when it was for this beginning. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remind(UUID id, Instant startsAt) {
        return queries.run("UPDATE spaces_viewing SET reminded_for = starts_at WHERE id = ? AND starts_at = ?"
                + " AND reminded_for IS DISTINCT FROM starts_at AND state = 'booked'", id, startsAt) == 1;
    }

    private List<Viewing> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Viewings::read, values);
    }

    private static Viewing read(ResultSet row) throws SQLException {
        UUID organisation = row.getObject(9, UUID.class);
        return new Viewing(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                new OrganisationId(row.getObject(4, UUID.class)), row.getInt(5), time(row, 6), time(row, 7),
                new PersonId(row.getObject(8, UUID.class)), organisation == null ? null : new OrganisationId(organisation),
                row.getString(10), ViewingState.ofCode(row.getString(11)).orElseThrow(), row.getString(12), row.getInt(13), time(row, 14),
                time(row, 15));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(Queries.time(row, column));
    }
}
