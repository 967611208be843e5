package hqb.search.watch;

import hqb.accounts.PersonId;
import hqb.accounts.Secret;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.search.WatchParts.Found;
import hqb.search.WatchParts.FoundParts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody keeps a search or watches a part, or changes what they want to be told. What is true already is noted as known: it is told once
 * it has been untrue and is true again.
 */
@Singleton
class KeepWatch {
    static final int MOST = 50;

    private final LookForParts look;
    private final Watches watches;
    private final MetParts met;
    private final Clock clock;

    KeepWatch(LookForParts look, Watches watches, MetParts met, Clock clock) {
        this.look = look;
        this.watches = watches;
        this.met = met;
        this.clock = clock;
    }

    /**
     * What was kept.
     *
     * @param already parts that meet price or stock now
     */
    record KeptWatch(UUID id, int already) {
    }

    /**
     * Keeps a search or a part.
     *
     * @throws Refusal when too many are kept, when too many parts meet a condition to tell of each, or when the search does not answer
     */
    KeptWatch keep(PersonId person, String name, @Nullable String search, @Nullable UUID part, Wish wish) {
        Map<Condition, FoundParts> found = known(search, part, wish);
        Instant now = clock.instant();
        Watch watch = new Watch(Uuid7.random(now), person, name, search, part, wish, Secret.random(), now, now);
        add(watch, found);
        return new KeptWatch(watch.id(), already(found));
    }

    /**
     * Changes a watch.
     *
     * @throws Refusal the same, and when it is another's
     */
    KeptWatch change(Watch watch, String name, Wish wish) {
        Map<Condition, FoundParts> found = known(watch.search(), watch.part(), wish);
        put(watch, name, wish, found);
        return new KeptWatch(watch.id(), already(found));
    }

    @Transactional
    void add(Watch watch, Map<Condition, FoundParts> found) {
        if (watches.countLocked(watch.person()) >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " searches and parts can be saved. Remove one first.",
                    "最多可保存" + MOST + "个搜索和元器件，请先移除一个。");
        }
        watches.add(watch);
        note(watch.id(), found, watch.createdAt());
    }

    @Transactional
    void put(Watch watch, String name, Wish wish, Map<Condition, FoundParts> found) {
        Instant now = clock.instant();
        if (!watches.change(watch.person(), watch.id(), name, wish, now)) {
            throw missing();
        }
        met.forget(watch.id());
        note(watch.id(), found, now);
    }

    /** What is said when there is none, or it is another's. */
    static Refusal missing() {
        return Refusal.notFound("You have no such saved search.", "您没有该保存的搜索。");
    }

    private void note(UUID watch, Map<Condition, FoundParts> found, Instant now) {
        found.forEach((condition, parts) -> met.cross(watch, condition, parts.parts().stream().map(Found::id).toList(), now, null));
    }

    private Map<Condition, FoundParts> known(@Nullable String search, @Nullable UUID part, Wish wish) {
        Map<Condition, FoundParts> found = wish.alert() ? look.look(search, part, wish) : Map.of();
        if (found.values().stream().anyMatch(parts -> !parts.complete())) {
            throw Refusal.invalid("/search",
                    "More than " + LookForParts.MOST_PARTS + " parts are meant. Narrow the search, or leave the alert out.",
                    "涉及的元器件超过 " + LookForParts.MOST_PARTS + " 个，请缩小搜索范围，或不设提醒。");
        }
        return found;
    }

    private static int already(Map<Condition, FoundParts> found) {
        Set<UUID> parts = new HashSet<>();
        found.forEach((condition, those) -> {
            if (condition != Condition.NEW) {
                those.parts().forEach(part -> parts.add(part.id()));
            }
        });
        return parts.size();
    }
}
