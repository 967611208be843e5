package hqb.makerspaces.booking;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bookings. */
@Singleton
public class Bookings {
    private static final String SELECT = """
            SELECT id, number, bookable_id, kind, series_id, person_id, organisation_id, starts_at, ends_at, upper(taken), state, held_until,
                note, price, paid_at, returned, late, revision, created_at, changed_at
            FROM makerspaces_booking
            """;
    private static final String INSERT = """
            INSERT INTO makerspaces_booking (id, number, bookable_id, kind, series_id, person_id, organisation_id, starts_at, ends_at, taken,
                state, held_until, note, price, paid_at, returned, late, revision, created_at, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE makerspaces_booking SET starts_at = ?, ends_at = ?, taken = tstzrange(?, ?), state = ?, held_until = ?, price = ?,
                paid_at = ?, returned = ?, late = ?, revision = ?, changed_at = ? WHERE id = ?
            """;

    private final Queries queries;
    private final FreeGaps gaps;

    Bookings(Queries queries, FreeGaps gaps) {
        this.queries = queries;
        this.gaps = gaps;
    }

    /** The next number: MB-2026-000123. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(Instant now) {
        long next = queries.list("SELECT nextval('makerspaces_booking_number')", row -> row.getLong(1)).getFirst();
        return "MB-%d-%06d".formatted(LocalDate.ofInstant(now, OpeningHours.ZONE).getYear(), next);
    }

    /** Keeps a person from booking elsewhere at the same time until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(PersonId person) {
        queries.list("SELECT pg_advisory_xact_lock(hashtextextended('bookings ' || ?, 70)) IS NULL", row -> row.getBoolean(1),
                person.value().toString());
    }

    /** Adds one unless somebody has any of its time, or gets it at this moment; then false, and nothing is changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean addIfFree(Booking one) {
        gaps.take(one.bookable(), one.time(), Duration.ofMinutes(one.bufferMinutes()));
        return queries.run(INSERT, one.id(), one.number(), one.bookable(), one.kind(), one.series(), value(one.person()),
                value(one.organisation()), one.time().from(), one.time().to(), one.time().from(), end(one), one.state().code(),
                one.heldUntil(), one.note(), one.price(), one.paidAt(), one.returned(), one.late(), one.revision(), one.createdAt(),
                one.changedAt()) == 1;
    }

    /** Writes it as it now is; the database refuses a time that somebody has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Booking one) {
        gaps.forget(one.bookable());
        queries.run(UPDATE, one.time().from(), one.time().to(), one.time().from(), end(one), one.state().code(), one.heldUntil(),
                one.price(), one.paidAt(), one.returned(), one.late(), one.revision(), one.changedAt(), one.id());
    }

    /** Notes what happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Booking one, String event, String by, Instant now) {
        queries.run("""
                INSERT INTO makerspaces_booking_event (id, booking_id, at, event, state, by, starts_at, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, Uuid7.random(now), one.id(), now, event, one.state().code(), by, one.time().from(), one.time().to());
    }

    /** The one of that id. */
    @Transactional(readOnly = true)
    public Optional<Booking> find(UUID id) {
        return read("WHERE id = ?", id).stream().findFirst();
    }

    /** The one of that id, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Booking> lock(UUID id) {
        return read("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** All of a series, in their order. */
    @Transactional(readOnly = true)
    public List<Booking> ofSeries(UUID series) {
        return read("WHERE series_id = ? ORDER BY id", series);
    }

    /** A booking and all that are paid with it, in their order, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Booking> lockGroup(UUID id) {
        Booking one = find(id).orElseThrow();
        UUID series = one.series();
        return series != null && one.isPaidWithOthers() ? read("WHERE series_id = ? ORDER BY id FOR UPDATE", series)
                : read("WHERE id = ? FOR UPDATE", id);
    }

    /** Those that have any of that time of a thing, in order; what is held too long counts as long as nobody freed it. */
    @Transactional(readOnly = true)
    public List<Booking> taking(UUID bookable, Instant from, Instant to) {
        return read("WHERE bookable_id = ? AND taken && tstzrange(?, ?) AND state <> 'cancelled' ORDER BY starts_at", bookable, from, to);
    }

    /** Those of a thing between two instants, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<Booking> of(UUID bookable, Instant from, Instant to) {
        return read("WHERE bookable_id = ? AND starts_at >= ? AND starts_at < ? ORDER BY starts_at, id", bookable, from, to);
    }

    /** A person's, those with the latest beginning first, after that one. */
    @Transactional(readOnly = true)
    public List<Booking> of(PersonId person, @Nullable Instant before, @Nullable UUID id, int most) {
        return before == null || id == null ? read("WHERE person_id = ? ORDER BY starts_at DESC, id DESC LIMIT ?", person.value(), most)
                : read("WHERE person_id = ? AND (starts_at, id) < (?, ?) ORDER BY starts_at DESC, id DESC LIMIT ?", person.value(), before,
                        id,
                        most);
    }

    /** How many a person has or had. */
    @Transactional(readOnly = true)
    public long count(PersonId person) {
        return queries.list("SELECT count(*) FROM makerspaces_booking WHERE person_id = ?", row -> row.getLong(1), person.value())
                .getFirst();
    }

    /** A person's that begin after an instant, cancelled ones too, for calendars. */
    @Transactional(readOnly = true)
    public List<Booking> since(PersonId person, Instant from, int most) {
        return read("WHERE person_id = ? AND starts_at >= ? AND state <> 'offered' ORDER BY starts_at, id LIMIT ?", person.value(), from,
                most);
    }

    /** What has been held or offered for too long: of one thing in some time, or of all. */
    @Transactional(readOnly = true)
    List<UUID> lapsed(@Nullable UUID bookable, Instant now, int most) {
        String which = "SELECT id FROM makerspaces_booking WHERE held_until <= ?";
        return bookable == null ? queries.list(which + " ORDER BY held_until LIMIT ?", row -> row.getObject(1, UUID.class), now, most)
                : queries.list(which + " AND bookable_id = ? ORDER BY held_until LIMIT ?", row -> row.getObject(1, UUID.class), now,
                        bookable, most);
    }

    /** What is still booked although it is over. */
    @Transactional(readOnly = true)
    List<UUID> over(Instant now, int most) {
        return queries.list("SELECT id FROM makerspaces_booking WHERE state = 'booked' AND kind = 'booking' AND ends_at <= ? LIMIT ?",
                row -> row.getObject(1, UUID.class), now, most);
    }

    /** The person is forgotten: what was booked stays, without them. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(PersonId person) {
        queries.run("UPDATE makerspaces_booking SET person_id = NULL, note = '' WHERE person_id = ?", person.value());
        queries.run("DELETE FROM makerspaces_week_use WHERE person_id = ?", person.value());
    }

    private List<Booking> read(String which, Object... values) {
        return queries.list(SELECT + which, Bookings::booking, values);
    }

    private static Booking booking(ResultSet row) throws SQLException {
        UUID person = row.getObject(6, UUID.class);
        UUID organisation = row.getObject(7, UUID.class);
        Span time = new Span(Objects.requireNonNull(Queries.time(row, 8)), Objects.requireNonNull(Queries.time(row, 9)));
        int buffer = (int) Duration.between(time.to(), Objects.requireNonNull(Queries.time(row, 10))).toMinutes();
        return new Booking(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getString(4),
                row.getObject(5, UUID.class), person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation), time, buffer, BookingState.ofCode(row.getString(11)),
                Queries.time(row, 12), row.getString(13), row.getBigDecimal(14), Queries.time(row, 15), row.getBigDecimal(16),
                row.getBoolean(17), row.getInt(18), Objects.requireNonNull(Queries.time(row, 19)),
                Objects.requireNonNull(Queries.time(row, 20)));
    }

    private static Instant end(Booking one) {
        return one.time().to().plus(Duration.ofMinutes(one.bufferMinutes()));
    }

    private static @Nullable UUID value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }
}
