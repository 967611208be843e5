package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.makerspaces.booking.BookingRefused.Reason;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Span;
import hqb.payments.RefundShare;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person takes another time for a booking. The number stays; what it then costs less goes back, more is refused. */
@Singleton
class MoveBooking {
    private final FindBooking find;
    private final BookThing book;
    private final Write write;

    MoveBooking(FindBooking find, BookThing book, Write write) {
        this.find = find;
        this.book = book;
        this.write = write;
    }

    /** When it is to be. */
    @Serdeable
    record To(@Nullable Instant from, @Nullable Instant to) {
    }

    /**
     * Moves it.
     *
     * @throws Refusal when it is not the asker's, too late to move, the time cannot be had, or costs more
     */
    void move(UUID id, To to, Actor actor) {
        BodyCheck check = new BodyCheck();
        Span time = BookThing.time(check, to.from(), to.to());
        check.done();
        Bookable thing = write.thing(find.own(id, actor));
        book.explained(thing, time, () -> write.move(id, thing, time, actor));
    }

    /** Writes it down. */
    @Singleton
    static class Write {
        private final Bookings bookings;
        private final Bookables bookables;
        private final Admission admission;
        private final Price price;
        private final OfferFreed offer;
        private final RefundShare refund;
        private final BookingNews news;
        private final AuditLog audit;
        private final Clock clock;

        Write(Bookings bookings, Bookables bookables, Admission admission, Price price, OfferFreed offer, RefundShare refund,
                BookingNews news, AuditLog audit, Clock clock) {
            this.bookings = bookings;
            this.bookables = bookables;
            this.admission = admission;
            this.price = price;
            this.offer = offer;
            this.refund = refund;
            this.news = news;
            this.audit = audit;
            this.clock = clock;
        }

        Bookable thing(Booking one) {
            return bookables.get(one.bookable());
        }

        @Transactional
        Booking move(UUID id, Bookable thing, Span time, Actor actor) {
            PersonId person = actor.requirePerson();
            bookings.lock(person);
            Booking before = bookings.lock(id).orElseThrow();
            Instant now = clock.instant();
            if (before.state() != BookingState.BOOKED) {
                throw Refusal.of(ProblemType.CONFLICT, "Only what is booked can be moved; this is " + before.state().code() + ".",
                        "只有已预约的才能改期。");
            }
            int notice = thing.rules().cancelMinutes();
            if (now.isAfter(before.time().from().minus(Duration.ofMinutes(notice)))) {
                throw new BookingRefused(Reason.TOO_LATE, notice);
            }
            admission.require(thing, time, person);
            BigDecimal paid = before.price().subtract(before.returned());
            BigDecimal cost = before.price().signum() == 0 && thing.rates().isEmpty() ? before.price()
                    : price.of(thing, time, before.organisation());
            if (cost.compareTo(paid) > 0) {
                throw new BookingRefused(Reason.COSTS_MORE);
            }
            Booking after = before.at(time, thing.rules().bufferMinutes(), before.price(), now).giving(paid.subtract(cost));
            bookings.change(after);
            bookings.note(after, BookingEvent.MOVE.code(), "person", now);
            if (paid.compareTo(cost) > 0) {
                refund.refund(id, new Money(paid.subtract(cost), Currency.CNY), "the booking was moved", "moved-" + id + '-'
                        + after.revision());
            }
            audit.write(actor, "booking.moved", AuditLog.subject("booking", id), Map.of("from", before.time().from().toString()),
                    Map.of("from", time.from().toString()));
            news.moved(thing, before, after);
            offer.offer(thing, before.time());
            return after;
        }
    }
}
