package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.makerspaces.booking.BookingRefused.Reason;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes bookings down, each only if its time is free: the database's exclusion constraint decides who was first. */
@Singleton
class KeepBooking {
    /** How long what costs something is kept until it is paid. */
    static final Duration PAY_WITHIN = Duration.ofMinutes(20);

    private final Bookings bookings;
    private final PersonalLimits limits;
    private final Admission admission;
    private final Price price;
    private final LapseBookings lapse;
    private final BookingNews news;
    private final AuditLog audit;
    private final Clock clock;

    KeepBooking(Bookings bookings, PersonalLimits limits, Admission admission, Price price, LapseBookings lapse, BookingNews news,
            AuditLog audit, Clock clock) {
        this.bookings = bookings;
        this.limits = limits;
        this.admission = admission;
        this.price = price;
        this.lapse = lapse;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** A time of a series that could not be had. */
    record Missed(Span time, @Nullable Reason reason) {
    }

    /** What became of a wish. */
    record Kept(List<Booking> made, List<Missed> missed) {
    }

    /**
     * Writes all of them, or none. A series that costs something is one group: it is paid at once, and freed at once when it is not.
     *
     * @param skip whether those that cannot be had are left out instead
     * @throws Refusal as {@link Admission} does; slot-taken when somebody has one of the times
     */
    @Transactional
    Kept keep(Bookable thing, List<Span> times, String note, boolean skip, Actor actor) {
        PersonId person = actor.requirePerson();
        OrganisationId payer = actor.organisation();
        Instant now = clock.instant(); // what costs something in a series is held until the same moment, and paid as one
        UUID series = times.size() > 1 ? Uuid7.random(now) : null;
        bookings.lock(person);
        lapse.ofThing(thing);
        List<Booking> made = new ArrayList<>();
        List<Missed> missed = new ArrayList<>();
        for (Span time : times) {
            try {
                admission.require(thing, time, person);
                quota(thing, time, person);
                BigDecimal cost = price.of(thing, time, payer);
                Booking one = booking(thing, time, series, person, payer, note, cost, now);
                if (bookings.addIfFree(one)) {
                    bookings.note(one, "book", "person", now);
                    made.add(one);
                } else {
                    missed.add(new Missed(time, null));
                }
            } catch (BookingRefused refused) {
                if (!skip) {
                    throw refused;
                }
                missed.add(new Missed(time, refused.reason()));
            }
        }
        if (made.isEmpty() || (!skip && !missed.isEmpty())) {
            throw new TimeTaken(List.of(), missed.stream().map(one -> one.time().from()).toList());
        }
        audit.write(actor, "booking.made", AuditLog.subject("booking", made.getFirst().id()), null,
                Map.of("thing", thing.slug(), "from", made.getFirst().time().from().toString(), "count", made.size()));
        news.booked(thing, made);
        return new Kept(made, missed);
    }

    /** Under the person's lock this is exact; the database counts again all the same. */
    private void quota(Bookable thing, Span time, PersonId person) {
        Integer most = thing.rules().weekMinutes();
        if (most != null && limits.minutesInWeek(thing.id(), person, time.from()) + time.length().toMinutes() > most) {
            throw new BookingRefused(Reason.QUOTA, most);
        }
    }

    private Booking booking(Bookable thing, Span time, @Nullable UUID series, PersonId person, @Nullable OrganisationId payer, String note,
            BigDecimal cost, Instant now) {
        boolean free = cost.signum() == 0;
        return new Booking(Uuid7.random(now), bookings.nextNumber(now), thing.id(), "booking", series, person, payer, time,
                thing.rules().bufferMinutes(), free ? BookingState.BOOKED : BookingState.HELD, free ? null : now.plus(PAY_WITHIN), note,
                cost, null, BigDecimal.ZERO.setScale(2), false, 0, now, now);
    }
}
