package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.payments.RefundShare;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.jobs.ScheduleJob;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A booking is given up. In time, or by a keeper, all that was paid goes back; later than the rule says nothing does, but the time is
 * free again all the same. Who waits for it is offered it. A series that is still to be paid is given up as one.
 */
@Singleton
class CancelBooking {
    private final FindBooking find;
    private final Bookings bookings;
    private final Bookables bookables;
    private final Waits waits;
    private final OfferFreed offer;
    private final RefundShare refund;
    private final ScheduleJob jobs;
    private final BookingNews news;
    private final AuditLog audit;
    private final Clock clock;

    CancelBooking(FindBooking find, Bookings bookings, Bookables bookables, Waits waits, OfferFreed offer, RefundShare refund,
            ScheduleJob jobs, BookingNews news, AuditLog audit, Clock clock) {
        this.find = find;
        this.bookings = bookings;
        this.bookables = bookables;
        this.waits = waits;
        this.offer = offer;
        this.refund = refund;
        this.jobs = jobs;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Its person gives it up; again changes nothing. Throws {@link Refusal} when it is not theirs, or has begun. */
    @Transactional
    void byPerson(UUID id, Actor actor) {
        find.own(id, actor);
        cancel(id, actor, false);
    }

    /** A keeper takes it away; throws {@link Refusal} when it is not in a makerspace of theirs, or has begun. */
    @Transactional
    void byKeeper(UUID id, Actor actor) {
        find.kept(id, actor);
        cancel(id, actor, true);
    }

    /** What is still to be paid as a series is given up as one; what is paid, one by one. */
    private void cancel(UUID id, Actor actor, boolean keeper) {
        List<Booking> group = bookings.lockGroup(id);
        Booking asked = group.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        if (asked.state() == BookingState.CANCELLED) {
            return;
        }
        Bookable thing = bookables.get(asked.bookable());
        List<Booking> ended = (asked.state() == BookingState.HELD ? group : List.of(asked)).stream()
                .map(one -> cancel(thing, one, actor, keeper)).toList();
        if (asked.kind().equals("booking")) {
            news.cancelled(thing, ended, asked.state(), keeper);
        }
    }

    private Booking cancel(Bookable thing, Booking before, Actor actor, boolean keeper) {
        UUID id = before.id();
        Instant now = clock.instant();
        BookingState next = before.state().after(BookingEvent.CANCEL)
                .filter(any -> now.isBefore(before.kind().equals("booking") ? before.time().from() : before.time().to()))
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "This booking has begun or is over; it cannot be given up any more.",
                        "该预约已开始或已结束，无法取消。"));
        boolean late = !keeper && before.state() == BookingState.BOOKED
                && now.isAfter(before.time().from().minus(Duration.ofMinutes(thing.rules().cancelMinutes())));
        BigDecimal back = before.paidAt() == null || late ? BigDecimal.ZERO.setScale(2) : before.price().subtract(before.returned());
        Booking after = before.in(next, null, now).giving(back);
        if (late) {
            after = after.givenUpLate();
        }
        bookings.change(after);
        bookings.note(after, BookingEvent.CANCEL.code(), keeper ? "keeper" : "person", now);
        waits.lapsed(id);
        if (back.signum() > 0) {
            refund.refund(id, new Money(back, Currency.CNY), "the booking was given up", "cancelled-" + id);
        } else if (before.state() == BookingState.HELD) {
            CancelBookingPayment.schedule(jobs, before, now);
        } else if (late && before.paidAt() != null) {
            ReleaseBooking.schedule(jobs, after, before.time().to());
        }
        audit.write(actor, "booking.cancelled", AuditLog.subject("booking", id), Map.of("state", before.state().code()),
                Map.of("state", next.code()));
        offer.offer(thing, before.time());
        return after;
    }
}
