package hqb.spaces.saved;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What the finder keeps of a person. */
@Singleton
class KeptByFinder implements PersonTies {
    private final SavedUnits units;
    private final SavedNeeds needs;

    KeptByFinder(SavedUnits units, SavedNeeds needs) {
        this.units = units;
        this.needs = needs;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        List<Kept> kept = new ArrayList<>();
        units.list(person).forEach((unit, at) -> kept.add(new Kept("saved-unit", unit.toString(), at)));
        needs.list(person).forEach(need -> kept.add(new Kept("saved-need", need.name() + ": " + need.need(), need.createdAt())));
        return kept;
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        units.forget(person);
        needs.forget(person);
    }
}
