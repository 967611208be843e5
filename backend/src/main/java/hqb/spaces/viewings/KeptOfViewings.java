package hqb.spaces.viewings;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import hqb.platform.database.Queries;
import hqb.spaces.viewings.ViewingState.Event;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A person's viewings and calendar addresses. Nobody waits for somebody who is gone: what is to come is cancelled. */
@Singleton
class KeptOfViewings implements PersonTies {
    private final Viewings viewings;
    private final Queries queries;
    private final ViewingNews news;
    private final Clock clock;

    KeptOfViewings(Viewings viewings, Queries queries, ViewingNews news, Clock clock) {
        this.viewings = viewings;
        this.queries = queries;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        return viewings.of(person).stream().map(one -> new Kept("viewing",
                one.number() + ", " + one.startsAt() + ", " + one.state().code() + ", " + one.note(), one.changedAt())).toList();
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        Instant now = clock.instant();
        viewings.booked(person).forEach(one -> one.state().after(Event.CANCEL).ifPresent(next -> {
            Viewing cancelled = one.in(next, "", now);
            viewings.change(cancelled);
            news.left(cancelled);
        }));
        queries.run("UPDATE spaces_viewing SET note = '' WHERE person_id = ?", person.value());
        queries.run("DELETE FROM spaces_viewing_feed WHERE person_id = ?", person.value());
    }
}
