package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who waited takes what came free; when it costs something it is then to be paid. */
@Singleton
class AcceptOffer {
    private final FindBooking find;
    private final Bookings bookings;
    private final Bookables bookables;
    private final Waits waits;
    private final BookingNews news;
    private final Clock clock;

    AcceptOffer(FindBooking find, Bookings bookings, Bookables bookables, Waits waits, BookingNews news, Clock clock) {
        this.find = find;
        this.bookings = bookings;
        this.bookables = bookables;
        this.waits = waits;
        this.news = news;
        this.clock = clock;
    }

    /** Takes it; throws {@link Refusal} when it is not offered to the asker, or the time for that is over. */
    @Transactional
    void accept(UUID id, Actor actor) {
        find.own(id, actor);
        Booking before = bookings.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (before.state() != BookingState.OFFERED || FreeTimes.isLapsed(before, now)) {
            throw Refusal.of(ProblemType.CONFLICT, "This is not offered to you any more.", "该时段已不再为您保留。");
        }
        boolean free = before.price().signum() == 0;
        BookingEvent event = free ? BookingEvent.ACCEPT : BookingEvent.ASK_PAYMENT;
        Booking after = before.in(before.state().after(event).orElseThrow(), free ? null : now.plus(KeepBooking.PAY_WITHIN), now);
        bookings.change(after);
        bookings.note(after, event.code(), "person", now);
        waits.taken(id);
        news.booked(bookables.get(after.bookable()), List.of(after));
    }
}
