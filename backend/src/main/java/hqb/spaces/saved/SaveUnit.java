package hqb.spaces.saved;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Somebody sets a unit aside. */
@Singleton
class SaveUnit {
    static final int MOST = 200;

    private final Units units;
    private final SavedUnits saved;
    private final Clock clock;

    SaveUnit(Units units, SavedUnits saved, Clock clock) {
        this.units = units;
        this.saved = saved;
        this.clock = clock;
    }

    /** Keeps it; throws {@link Refusal} when there is no such unit, or when too many are kept already. */
    @Transactional
    void save(Actor actor, UUID unit) {
        PersonId person = actor.requirePerson();
        if (units.find(unit).isEmpty()) {
            throw Refusal.notFound("There is no unit with the id " + unit + ".", "没有编号为 " + unit + " 的单元。");
        }
        if (saved.list(person).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " units can be saved. Remove one first.",
                    "最多可收藏" + MOST + "个单元，请先移除一个。");
        }
        saved.add(person, unit, clock.instant());
    }
}
