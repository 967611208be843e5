package hqb.search.watch;

import hqb.platform.Refusal;
import hqb.search.KeptSearch;
import hqb.search.WatchParts;
import hqb.search.WatchParts.FoundParts;
import hqb.search.WatchParts.Watched;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks which parts meet the conditions of a watch; asks the search, and is no part of a transaction. */
@Singleton
class LookForParts {
    /** So many parts can meet a condition and each still be told of. */
    static final int MOST_PARTS = 1_000;

    private final WatchParts parts;
    private final JsonMapper json;

    LookForParts(WatchParts parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    /**
     * Those that meet each condition.
     *
     * @throws Refusal invalid-request when the search can no longer be understood, or search-unavailable
     */
    Map<Condition, FoundParts> look(@Nullable String search, @Nullable UUID part, Wish wish) {
        Watched watched = new Watched(search == null ? null : read(search), part, wish.quantity(), wish.currency());
        Map<Condition, FoundParts> found = new EnumMap<>(Condition.class);
        for (Condition condition : wish.conditions()) {
            found.put(condition, parts.find(watched, wish.bound(condition), MOST_PARTS));
        }
        return found;
    }

    /** The search of a watch. */
    KeptSearch read(String search) {
        try {
            return Objects.requireNonNull(json.readValue(search, KeptSearch.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as it is kept. */
    String write(KeptSearch search) {
        try {
            return json.writeValueAsString(search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
