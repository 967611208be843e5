package hqb.search.units;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.accounts.Secret;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.saved.SavedNeed;
import hqb.spaces.saved.SavedNeeds;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody keeps a need, to come back to it or to be told of new units that fit. What fits now is not new to them. */
@Singleton
class SaveNeed {
    static final int MOST = 50;
    static final int LONGEST_NAME = 100;

    private final SearchUnits search;
    private final SavedNeeds needs;
    private final JsonMapper json;
    private final Clock clock;

    SaveNeed(SearchUnits search, SavedNeeds needs, JsonMapper json, Clock clock) {
        this.search = search;
        this.needs = needs;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps it and gives its id.
     *
     * @throws Refusal when it cannot be understood, when the search does not answer, or when too many are kept already
     */
    UUID save(Actor actor, @Nullable String name, UnitSearch need, boolean alert) {
        PersonId person = actor.requirePerson();
        BodyCheck check = new BodyCheck();
        String called = check.text("/name", name, 1, LONGEST_NAME);
        check.done();
        if (needs.list(person).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " searches can be saved. Remove one first.",
                    "最多可保存" + MOST + "个搜索，请先移除一个。");
        }
        List<UUID> known = search.ids(need, TellOfUnits.MOST_UNITS);
        Instant now = clock.instant();
        SavedNeed saved = new SavedNeed(Uuid7.random(now), person, called,
                write(need.anew(need.miss() == null ? 0 : need.miss(), need.sort(), null)), alert, Secret.random(), now, now);
        keep(saved, known);
        return saved.id();
    }

    @Transactional
    void keep(SavedNeed saved, List<UUID> known) {
        needs.add(saved);
        needs.see(saved.id(), known);
    }

    private String write(UnitSearch need) {
        try {
            return json.writeValueAsString(need);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
