package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** A booking as somebody named it. */
@Singleton
class FindBooking {
    private final Bookings bookings;
    private final Bookables bookables;
    private final FindMakerspace makerspaces;

    FindBooking(Bookings bookings, Bookables bookables, FindMakerspace makerspaces) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.makerspaces = makerspaces;
    }

    /** The asker's own; throws {@link Refusal} not-found when it is not theirs. */
    Booking own(UUID id, Actor actor) {
        return bookings.find(id).filter(one -> actor.requirePerson().equals(one.person())).orElseThrow(FindBooking::none);
    }

    /** A booking with all others of its series, if they are paid as one. */
    List<Booking> paidWith(Booking one) {
        return one.series() != null && one.isPaidWithOthers() ? bookings.ofSeries(one.series()) : List.of(one);
    }

    /** One in a makerspace that the asker keeps; throws {@link Refusal} not-found when it is not. */
    Booking kept(UUID id, Actor actor) {
        Booking one = bookings.find(id).orElseThrow(FindBooking::none);
        makerspaces.kept(bookables.get(one.bookable()).space(), actor);
        return one;
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such booking.", "没有此预约。");
    }
}
