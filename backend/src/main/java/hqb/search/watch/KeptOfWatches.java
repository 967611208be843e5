package hqb.search.watch;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import jakarta.inject.Singleton;
import java.util.List;

/** Kept searches and watched parts, as what is kept of a person. */
@Singleton
class KeptOfWatches implements PersonTies {
    private final Watches watches;

    KeptOfWatches(Watches watches) {
        this.watches = watches;
    }

    @Override
    public List<Kept> export(PersonId person) {
        return watches.list(person).stream()
                .map(watch -> new Kept("part-watch", watch.name() + ": " + (watch.search() == null ? watch.part() : watch.search()) + " "
                        + watch.wish(), watch.createdAt()))
                .toList();
    }

    @Override
    public void forget(PersonId person) {
        watches.forget(person);
    }
}
