package hqb.makerspaces.community;

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

/** The seats of the evenings. */
@Singleton
class Seats {
    private static final String SELECT = """
            SELECT id, event_id, person_id, place, state, number, checked_in_at, created_at FROM makerspaces_seat
            """;

    private final Queries queries;

    Seats(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Seat one) {
        queries.run("""
                INSERT INTO makerspaces_seat (id, event_id, person_id, place, state, number, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """, one.id(), one.event(), one.person() == null ? null : one.person().value(), one.place(), one.state(), one.number(),
                one.createdAt());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(UUID id, String state, @Nullable Integer number, @Nullable Instant checkedInAt) {
        queries.run("UPDATE makerspaces_seat SET state = ?, number = ?, checked_in_at = ? WHERE id = ?", state, number, checkedInAt, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setToken(UUID id, byte[] hash) {
        queries.run("UPDATE makerspaces_seat SET token_hash = ? WHERE id = ?", hash, id);
    }

    /** The smallest number that nobody has; empty when all are taken. The event must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Integer> free(Event event, String place) {
        return queries.list("""
                SELECT n FROM generate_series(1, ?) AS n WHERE NOT EXISTS (
                    SELECT FROM makerspaces_seat WHERE event_id = ? AND place = ? AND number = n) ORDER BY n LIMIT 1
                """, row -> row.getInt(1), event.capacity(place), event.id(), place).stream().findFirst();
    }

    @Transactional(readOnly = true)
    long taken(UUID event, String place) {
        return queries
                .list("SELECT count(number) FROM makerspaces_seat WHERE event_id = ? AND place = ?", row -> row.getLong(1), event, place)
                .getFirst();
    }

    @Transactional(readOnly = true)
    Optional<Seat> find(UUID id) {
        return read("WHERE id = ?", id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Seat> ofToken(byte[] hash) {
        return read("WHERE token_hash = ?", hash).stream().findFirst();
    }

    /** A person's at an event, if it was not given up. */
    @Transactional(readOnly = true)
    Optional<Seat> of(UUID event, PersonId person) {
        return read("WHERE event_id = ? AND person_id = ? AND state <> 'cancelled'", event, person.value()).stream().findFirst();
    }

    /** A person's, the last first. */
    @Transactional(readOnly = true)
    List<Seat> of(PersonId person) {
        return read("WHERE person_id = ? AND state <> 'cancelled' ORDER BY id DESC LIMIT 100", person.value());
    }

    /** Those of an event that were not given up, in the order of asking. */
    @Transactional(readOnly = true)
    List<Seat> of(UUID event) {
        return read("WHERE event_id = ? AND state <> 'cancelled' ORDER BY id", event);
    }

    /** Who waits first. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Seat> first(UUID event, String place) {
        return read("WHERE event_id = ? AND place = ? AND state = 'waiting' ORDER BY id LIMIT 1", event, place).stream().findFirst();
    }

    /** The person is forgotten: who was there stays counted, without them. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(PersonId person) {
        queries.run("UPDATE makerspaces_seat SET person_id = NULL, token_hash = NULL WHERE person_id = ?", person.value());
    }

    private List<Seat> read(String which, Object... values) {
        return queries.list(SELECT + which, Seats::seat, values);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        UUID person = row.getObject(3, UUID.class);
        return new Seat(row.getObject(1, UUID.class), row.getObject(2, UUID.class), person == null ? null : new PersonId(person),
                row.getString(4), row.getString(5), row.getObject(6, Integer.class), Queries.time(row, 7),
                Objects.requireNonNull(Queries.time(row, 8)));
    }
}
