package hqb.spaces.letting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ListingStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "draft", "submit>submitted",
            "submitted", "publish>published refuse>refused withdraw>withdrawn",
            "published", "withdraw>withdrawn",
            "refused", "submit>submitted",
            "withdrawn", "submit>submitted"));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (ListingState state : ListingState.values()) {
            Set<String> edges = new TreeSet<>();
            for (ListingState.Event event : ListingState.Event.values()) {
                state.next(event).ifPresent(to -> edges.add(event.name().toLowerCase(Locale.ROOT) + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }
}
