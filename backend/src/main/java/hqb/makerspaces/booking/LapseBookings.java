package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.jobs.ScheduleJob;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Frees what was neither accepted nor paid in time, and offers it to who waits next; notes what is over. */
@Singleton
class LapseBookings implements RecurringJob {
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Bookings bookings;
    private final Bookables bookables;
    private final Waits waits;
    private final OfferFreed offer;
    private final BookingNews news;
    private final ScheduleJob jobs;
    private final Clock clock;

    LapseBookings(Bookings bookings, Bookables bookables, Waits waits, OfferFreed offer, BookingNews news, ScheduleJob jobs, Clock clock) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.waits = waits;
        this.offer = offer;
        this.news = news;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "makerspaces-lapse-bookings";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        bookings.lapsed(null, clock.instant(), AT_ONCE).forEach(this::lapse);
        bookings.over(clock.instant(), AT_ONCE).forEach(this::end);
    }

    /** Frees what of a thing was held for too long, before somebody else asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ofThing(Bookable thing) {
        bookings.lapsed(thing.id(), clock.instant(), AT_ONCE).forEach(this::free);
    }

    @Transactional
    void lapse(UUID id) {
        free(id);
    }

    @Transactional
    void end(UUID id) {
        Booking one = bookings.lock(id).orElseThrow();
        one.state().after(BookingEvent.END).filter(next -> !one.time().to().isAfter(clock.instant())).ifPresent(next -> {
            Booking after = one.in(next, null, clock.instant());
            bookings.change(after);
            bookings.note(after, BookingEvent.END.code(), "system", clock.instant());
            ReleaseBooking.schedule(jobs, after, clock.instant());
        });
    }

    /** What is paid with others is freed with them, and told of once. */
    private void free(UUID id) {
        List<Booking> freed = bookings.lockGroup(id).stream().filter(one -> FreeTimes.isLapsed(one, clock.instant())).toList();
        if (freed.isEmpty()) {
            return;
        }
        Bookable thing = bookables.get(freed.getFirst().bookable());
        news.lapsed(thing, freed.stream().map(one -> free(thing, one)).toList(), freed.getFirst().state());
    }

    private Booking free(Bookable thing, Booking one) {
        Booking after = one.in(one.state().after(BookingEvent.LAPSE).orElseThrow(), null, clock.instant());
        bookings.change(after);
        bookings.note(after, BookingEvent.LAPSE.code(), "system", clock.instant());
        waits.lapsed(after.id());
        if (one.state() == BookingState.HELD && one.price().signum() > 0) {
            CancelBookingPayment.schedule(jobs, one, clock.instant());
        }
        offer.offer(thing, after.time());
        return after;
    }
}
