package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What came free is offered to those who wait for it, in their order, in the very transaction that frees it: nobody who comes by can be
 * faster. Each offer is kept for as long as the rule says, but not beyond its beginning.
 */
@Singleton
class OfferFreed {
    private final Waits waits;
    private final Bookings bookings;
    private final PersonalLimits limits;
    private final Admission admission;
    private final Price price;
    private final BookingNews news;
    private final Clock clock;

    OfferFreed(Waits waits, Bookings bookings, PersonalLimits limits, Admission admission, Price price, BookingNews news, Clock clock) {
        this.waits = waits;
        this.bookings = bookings;
        this.limits = limits;
        this.admission = admission;
        this.price = price;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Offers it; who may not have it any more is passed over and goes on waiting. Before and after a booking a thing rests, so what waits for
     * the time right beside it may be free now too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void offer(Bookable thing, Span freed) {
        Instant now = clock.instant();
        Duration pause = Duration.ofMinutes(thing.rules().bufferMinutes());
        for (Wait one : waits.waiting(thing.id(), new Span(freed.from().minus(pause), freed.to().plus(pause)), now)) {
            if (!isAdmitted(thing, one)) {
                continue;
            }
            Instant end = now.plus(Duration.ofMinutes(thing.rules().offerMinutes()));
            Booking offered = new Booking(Uuid7.random(now), bookings.nextNumber(now), thing.id(), "booking", null, one.person(),
                    one.organisation(), one.time(), thing.rules().bufferMinutes(), BookingState.OFFERED,
                    end.isAfter(one.time().from()) ? one.time().from() : end, "", price.of(thing, one.time(), one.organisation()), null,
                    BigDecimal.ZERO.setScale(2), false, 0, now, now);
            if (bookings.addIfFree(offered)) {
                bookings.note(offered, "offer", "system", now);
                waits.offered(one.id(), offered.id());
                news.offered(thing, offered);
            }
        }
    }

    private boolean isAdmitted(Bookable thing, Wait one) {
        try {
            admission.possible(thing, one.time(), false);
            admission.notBusy(thing, one.time());
            admission.trained(thing, one.time(), one.person());
            Integer most = thing.rules().weekMinutes();
            return admission.blockedUntil(thing, one.person()).isEmpty() && (most == null || limits.minutesInWeek(thing.id(),
                    one.person(), one.time().from()) + one.time().length().toMinutes() <= most);
        } catch (Refusal refused) {
            return false;
        }
    }
}
