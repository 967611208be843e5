package hqb.spaces.centres.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DeskStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "held", "cancel>cancelled confirm>booked lapse>cancelled",
            "booked", "cancel>cancelled check-in>checked-in miss>no-show",
            "checked-in", "",
            "no-show", "",
            "cancelled", ""));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (DeskState state : DeskState.values()) {
            Set<String> edges = new TreeSet<>();
            for (DeskEvent event : DeskEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }
}
