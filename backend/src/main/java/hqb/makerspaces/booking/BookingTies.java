package hqb.makerspaces.booking;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Trainings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What makerspaces keep of a person. Bookings stay without their person, so that what was used and paid still adds up. */
@Singleton
class BookingTies implements PersonTies {
    private static final int MOST = 10_000;

    private final Bookings bookings;
    private final Bookables bookables;
    private final Waits waits;
    private final Trainings trainings;
    private final BookingFeeds feeds;

    BookingTies(Bookings bookings, Bookables bookables, Waits waits, Trainings trainings, BookingFeeds feeds) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.waits = waits;
        this.trainings = trainings;
        this.feeds = feeds;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        List<Kept> kept = new ArrayList<>();
        bookings.of(person, null, null, MOST).forEach(one -> kept.add(new Kept("makerspace-booking",
                one.number() + ": " + bookables.get(one.bookable()).nameEn() + ", " + one.time().from() + " – " + one.time().to()
                        + (one.note().isEmpty() ? "" : ", " + one.note()),
                one.createdAt())));
        trainings.of(person).forEach(one -> kept.add(new Kept("makerspace-training", one.training().toString(), one.givenAt())));
        return kept;
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        bookings.forget(person);
        waits.forget(person);
        trainings.forget(person);
        feeds.end(person);
    }
}
