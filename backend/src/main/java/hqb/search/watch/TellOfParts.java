package hqb.search.watch;

import hqb.accounts.notices.TellPeople;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.search.LookInTurn;
import hqb.search.WatchParts.Found;
import hqb.search.WatchParts.FoundParts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Looks whether what people wait for has come true, and tells them: one notice and one mail for each watch, however many parts there are.
 * A part is told of once, and again only after it has not met the condition in between; one that comes and goes in a search is told of once a day.
 */
@Singleton
class TellOfParts implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Watches watches;
    private final MetParts met;
    private final LookForParts look;
    private final WatchNews news;
    private final TellPeople people;
    private final Clock clock;

    TellOfParts(Watches watches, MetParts met, LookForParts look, WatchNews news, TellPeople people, Clock clock) {
        this.watches = watches;
        this.met = met;
        this.look = look;
        this.news = news;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search-tell-of-parts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        LookInTurn.forAll(clock.instant(), watches::due, this::look);
    }

    /** Looks for one watch; says no when the search does not answer, and then nothing is noted. */
    boolean look(Watch watch) {
        Optional<Map<Condition, FoundParts>> found = LookInTurn.find(watch.id(),
                () -> look.look(watch.search(), watch.part(), watch.wish()), Map.of());
        found.ifPresent(parts -> tell(watch, parts));
        return found.isPresent();
    }

    @Transactional
    void tell(Watch watch, Map<Condition, FoundParts> found) {
        Instant now = clock.instant();
        if (!watches.looked(watch, now)) {
            return;
        }
        Map<Condition, List<Found>> fresh = new EnumMap<>(Condition.class);
        found.forEach((condition, parts) -> {
            List<UUID> ids = parts.parts().stream().map(Found::id).toList();
            UUID through = parts.complete() || ids.isEmpty() ? null : ids.getLast();
            Set<UUID> crossed = met.cross(watch.id(), condition, ids, now, through);
            if (!crossed.isEmpty()) {
                fresh.put(condition, parts.parts().stream().filter(part -> crossed.contains(part.id())).toList());
            }
        });
        if (!fresh.isEmpty()) {
            people.person(watch.person(), null, news.of(watch, fresh));
        }
    }
}
