package hqb.spaces.viewings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ViewingStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "booked", "attend>done cancel>cancelled end>done miss>no-show move>booked",
            "done", "miss>no-show",
            "no-show", "attend>done",
            "cancelled", ""));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (ViewingState state : ViewingState.values()) {
            Set<String> edges = new TreeSet<>();
            for (ViewingState.Event event : ViewingState.Event.values()) {
                state.after(event).ifPresent(to -> edges.add(event.name().toLowerCase(Locale.ROOT) + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }
}
