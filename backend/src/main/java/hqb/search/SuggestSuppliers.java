package hqb.search;

import hqb.platform.Language;
import hqb.search.Suggestions.Suggestion;
import hqb.search.words.CompleteWords;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Completes names of suppliers. They are few, so they stand in memory and are looked up anew each minute, not with each key. */
@Singleton
class SuggestSuppliers {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int SHORTEST = 2;

    private final Suppliers suppliers;
    private final CompleteWords words;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.EPOCH, List.of()));

    SuggestSuppliers(Suppliers suppliers, CompleteWords words, Clock clock) {
        this.suppliers = suppliers;
        this.words = words;
        this.clock = clock;
    }

    private record Known(Instant at, List<Supplier> all) {
    }

    /** Suppliers whose name begins so in either language or in pinyin. */
    List<Suggestion> suggest(String typed, int most, Language language) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        return all().stream().filter(one -> words.begins(one.nameEn(), typed) || words.begins(one.nameZh(), typed)).limit(most)
                .map(one -> new Suggestion("supplier", one.name(language), one.id().value().toString())).toList();
    }

    private List<Supplier> all() {
        Known now = known.get();
        if (now.at().plus(FRESH).isBefore(clock.instant())) {
            now = new Known(clock.instant(), suppliers.active());
            known.set(now);
        }
        return now.all();
    }
}
