package hqb.makerspaces.community;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What evenings and projects keep of a person. */
@Singleton
class CommunityTies implements PersonTies {
    private final Seats seats;
    private final Projects projects;

    CommunityTies(Seats seats, Projects projects) {
        this.seats = seats;
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        List<Kept> kept = new ArrayList<>();
        seats.of(person).forEach(seat -> kept.add(new Kept("event-seat", seat.event() + " " + seat.place(), seat.createdAt())));
        projects.of(person).forEach((at, text) -> kept.add(new Kept("project", text, at)));
        return kept;
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        seats.forget(person);
        projects.forget(person);
    }
}
