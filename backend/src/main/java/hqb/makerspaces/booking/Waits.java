package hqb.makerspaces.booking;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Span;
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

/** The waiting lists, in the order in which people asked. */
@Singleton
class Waits {
    private static final String SELECT = """
            SELECT id, bookable_id, person_id, organisation_id, starts_at, ends_at, state, booking_id, created_at FROM makerspaces_wait
            """;

    private final Queries queries;

    Waits(Queries queries) {
        this.queries = queries;
    }

    /** Adds one; false when the same is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Wait one) {
        return queries.run("""
                INSERT INTO makerspaces_wait (id, bookable_id, person_id, organisation_id, starts_at, ends_at, state, created_at)
                VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?) ON CONFLICT DO NOTHING
                """, one.id(), one.bookable(), one.person().value(), one.organisation() == null ? null : one.organisation().value(),
                one.time().from(), one.time().to(), one.createdAt()) == 1;
    }

    /** Those who wait for times of a thing that lie in a span or touch it, the first first; locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Wait> waiting(UUID bookable, Span freed, Instant now) {
        return read("""
                WHERE bookable_id = ? AND state = 'waiting' AND tstzrange(starts_at, ends_at) && tstzrange(?, ?) AND starts_at > ?
                ORDER BY id FOR UPDATE
                """, bookable, freed.from(), freed.to(), now);
    }

    /** How many wait before one. */
    @Transactional(readOnly = true)
    long before(Wait one) {
        return queries.list("""
                SELECT count(*) FROM makerspaces_wait WHERE bookable_id = ? AND state = 'waiting' AND id < ?
                    AND tstzrange(starts_at, ends_at) && tstzrange(?, ?)
                """, row -> row.getLong(1), one.bookable(), one.id(), one.time().from(), one.time().to()).getFirst();
    }

    /** A person's that still wait or are offered something, and begin later than now. */
    @Transactional(readOnly = true)
    List<Wait> of(PersonId person, Instant now) {
        return read("WHERE person_id = ? AND state IN ('waiting', 'offered') AND starts_at > ? ORDER BY id DESC", person.value(), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Wait> lock(UUID id) {
        return read("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** It is offered. */
    @Transactional(propagation = Propagation.MANDATORY)
    void offered(UUID id, UUID booking) {
        queries.run("UPDATE makerspaces_wait SET state = 'offered', booking_id = ? WHERE id = ?", booking, id);
    }

    /** What was offered is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    void taken(UUID booking) {
        queries.run("UPDATE makerspaces_wait SET state = 'taken' WHERE booking_id = ? AND state = 'offered'", booking);
    }

    /** What was offered was not taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lapsed(UUID booking) {
        queries.run("UPDATE makerspaces_wait SET state = 'lapsed' WHERE booking_id = ? AND state = 'offered'", booking);
    }

    /** Who waited waits no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(UUID id) {
        queries.run("UPDATE makerspaces_wait SET state = 'withdrawn' WHERE id = ? AND state = 'waiting'", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(PersonId person) {
        queries.run("DELETE FROM makerspaces_wait WHERE person_id = ?", person.value());
    }

    private List<Wait> read(String which, Object... values) {
        return queries.list(SELECT + which, Waits::wait, values);
    }

    private static Wait wait(ResultSet row) throws SQLException {
        UUID organisation = row.getObject(4, UUID.class);
        return new Wait(row.getObject(1, UUID.class), row.getObject(2, UUID.class), new PersonId(row.getObject(3, UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                new Span(Objects.requireNonNull(Queries.time(row, 5)), Objects.requireNonNull(Queries.time(row, 6))), row.getString(7),
                row.getObject(8, UUID.class), Objects.requireNonNull(Queries.time(row, 9)));
    }
}
