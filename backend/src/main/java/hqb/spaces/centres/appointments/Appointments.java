package hqb.spaces.centres.appointments;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import hqb.spaces.centres.CentreService;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appointments at service centres. */
@Singleton
class Appointments {
    private static final String SELECT = """
            SELECT id, number, centre_id, service, service_window, starts_at, ends_at, person_id, organisation_id, place, subject, state,
                revision, created_at FROM spaces_appointment
            """;

    private final Queries queries;

    Appointments(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which appointments.
     *
     * @param person whose; null for everybody's
     * @param open   those to come, or those that are over; null for both
     */
    record Filter(PersonId person, @Nullable Boolean open) {
        private String where(List<Object> values) {
            values.add(person.value());
            String which = open == null ? "" : open ? " AND state = 'booked'" : " AND state <> 'booked'";
            return "WHERE person_id = ?" + which;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Appointment one) {
        queries.run("""
                INSERT INTO spaces_appointment (id, number, centre_id, service, service_window, starts_at, ends_at, person_id,
                    organisation_id, place, subject, state, revision, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, one.id(), one.number(), one.centre(), one.service().code(), one.window(), one.startsAt(), one.endsAt(),
                one.person().value(), one.organisation() == null ? null : one.organisation().value(), one.place(), one.subject(),
                one.state().code(), one.revision(), one.createdAt());
    }

    /** Keeps when it is and how it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(Appointment one) {
        queries.run("""
                UPDATE spaces_appointment SET service_window = ?, starts_at = ?, ends_at = ?, state = ?, revision = ? WHERE id = ?
                """, one.window(), one.startsAt(), one.endsAt(), one.state().code(), one.revision(), one.id());
    }

    @Transactional(readOnly = true)
    Optional<Appointment> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Appointment> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The windows that are taken at a centre for a service, between two moments; without those of one appointment if one is named. */
    @Transactional(readOnly = true)
    List<Slot.Taken> taken(UUID centre, CentreService service, Instant from, Instant to, @Nullable UUID without) {
        return queries.list("""
                SELECT starts_at, ends_at, service_window FROM spaces_appointment
                WHERE centre_id = ? AND service = ? AND state <> 'cancelled' AND tstzrange(starts_at, ends_at) && tstzrange(?, ?)
                    AND id IS DISTINCT FROM ?::uuid
                """, row -> new Slot.Taken(time(row, 1), time(row, 2), row.getInt(3)), centre, service.code(), from, to, without);
    }

    /** What a person has to come, the next first. */
    @Transactional(readOnly = true)
    List<Appointment> booked(PersonId person) {
        return list("WHERE person_id = ? AND state = 'booked' ORDER BY starts_at", person.value());
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<Appointment> latest(Filter filter, @Nullable UUID below, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (below != null) {
            where += " AND id < ?";
            values.add(below);
        }
        return list(where + " ORDER BY id DESC LIMIT " + limit, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM spaces_appointment " + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    /** Those between two moments, of one centre or of all, the earliest first; without those that were cancelled. */
    @Transactional(readOnly = true)
    List<Appointment> between(@Nullable UUID centre, Instant from, Instant to) {
        return list(
                """
                        WHERE (?::uuid IS NULL OR centre_id = ?) AND starts_at >= ? AND starts_at < ? AND state <> 'cancelled' ORDER BY starts_at, id
                        """,
                centre, centre, from, to);
    }

    /** Those that are to come although their time is over. */
    @Transactional(readOnly = true)
    List<UUID> ended(Instant now, int limit) {
        return list("WHERE state = 'booked' AND ends_at <= ? ORDER BY ends_at LIMIT " + limit, now).stream().map(Appointment::id).toList();
    }

    /** Notes that the reminder was sent; no when it was for this beginning. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remind(UUID id, Instant startsAt) {
        return queries.run("UPDATE spaces_appointment SET reminded_for = starts_at WHERE id = ? AND starts_at = ?"
                + " AND reminded_for IS DISTINCT FROM starts_at AND state = 'booked'", id, startsAt) == 1;
    }

    private List<Appointment> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Appointments::read, values);
    }

    private static Appointment read(ResultSet row) throws SQLException {
        UUID organisation = row.getObject(9, UUID.class);
        return new Appointment(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                CentreService.ofCode(row.getString(4)).orElseThrow(), row.getInt(5), time(row, 6), time(row, 7),
                new PersonId(row.getObject(8, UUID.class)), organisation == null ? null : new OrganisationId(organisation), row.getInt(10),
                row.getString(11), AppointmentState.ofCode(row.getString(12)).orElseThrow(), row.getInt(13), time(row, 14));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(Queries.time(row, column));
    }
}
