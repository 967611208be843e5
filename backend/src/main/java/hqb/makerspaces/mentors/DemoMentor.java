package hqb.makerspaces.mentors;

import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Bookables;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Asks somebody of the demonstration whether they are one of its mentors. */
@Singleton
public class DemoMentor {
    private static final String MENTOR = "mentor-chen-power";

    private final Bookables bookables;
    private final Mentors mentors;
    private final Clock clock;

    DemoMentor(Bookables bookables, Mentors mentors, Clock clock) {
        this.bookables = bookables;
        this.mentors = mentors;
        this.clock = clock;
    }

    /** Asks, where nobody was asked yet. The mentors must have been loaded. */
    @Transactional
    public void ask(PersonId person) {
        bookables.find(MENTOR).filter(mentor -> mentors.find(mentor.id()).isEmpty())
                .ifPresent(mentor -> mentors.ask(mentor.id(), person, clock.instant()));
    }
}
