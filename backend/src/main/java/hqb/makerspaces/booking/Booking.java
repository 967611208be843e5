package hqb.makerspaces.booking;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Span;
import hqb.payments.Payable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has something for a time, or a keeper keeps it from everybody.
 *
 * @param number       by which people name it: MB-2026-000123
 * @param kind         booking, block or event
 * @param series       what its repetitions have in common; null when it has none
 * @param person       null for blocks, and once the person is forgotten
 * @param organisation for which the person booked, if any
 * @param bufferMinutes what stays free behind it
 * @param heldUntil    until when it has to be accepted or paid; null when it has not
 * @param price        as agreed when it was booked, in yuan
 * @param returned     what of it has gone back
 * @param late         given up after the time for that
 * @param revision     how often it was changed: calendars take the newest
 */
public record Booking(UUID id, String number, UUID bookable, String kind, @Nullable UUID series, @Nullable PersonId person,
        @Nullable OrganisationId organisation, Span time, int bufferMinutes, BookingState state, @Nullable Instant heldUntil, String note,
        BigDecimal price, @Nullable Instant paidAt, BigDecimal returned, boolean late, int revision, Instant createdAt,
        Instant changedAt) {

    /** What is paid for, as payments call it. */
    static final String PAYABLE = "machine-booking";
    /** A series that is paid for as one. */
    static final String SERIES_PAYABLE = "machine-booking-series";

    /** Whether it is held, paid and given up as long as it is held together with all others of its series. */
    boolean isPaidWithOthers() {
        return series != null && price.signum() > 0;
    }

    /** What is paid for it: the booking, or its series. */
    Payable payable() {
        return series != null && isPaidWithOthers() ? new Payable(SERIES_PAYABLE, series) : new Payable(PAYABLE, id);
    }

    /** The same in another state; only what is offered or held has a time for it. */
    Booking in(BookingState next, @Nullable Instant until, Instant now) {
        return new Booking(id, number, bookable, kind, series, person, organisation, time, bufferMinutes, next, until, note, price,
                paidAt, returned, late, revision + 1, createdAt, now);
    }

    Booking at(Span other, int buffer, BigDecimal cost, Instant now) {
        return new Booking(id, number, bookable, kind, series, person, organisation, other, buffer, state, heldUntil, note, cost, paidAt,
                returned, late, revision + 1, createdAt, now);
    }

    Booking paid(Instant now) {
        return new Booking(id, number, bookable, kind, series, person, organisation, time, bufferMinutes, state, heldUntil, note, price,
                now, returned, late, revision, createdAt, changedAt);
    }

    Booking giving(BigDecimal back) {
        return new Booking(id, number, bookable, kind, series, person, organisation, time, bufferMinutes, state, heldUntil, note, price,
                paidAt, returned.add(back), late, revision, createdAt, changedAt);
    }

    Booking givenUpLate() {
        return new Booking(id, number, bookable, kind, series, person, organisation, time, bufferMinutes, state, heldUntil, note, price,
                paidAt, returned, true, revision, createdAt, changedAt);
    }

    Booking priced(BigDecimal cost) {
        return new Booking(id, number, bookable, kind, series, person, organisation, time, bufferMinutes, state, heldUntil, note, cost,
                paidAt, returned, late, revision, createdAt, changedAt);
    }
}
