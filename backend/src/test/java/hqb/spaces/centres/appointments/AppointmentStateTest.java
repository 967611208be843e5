package hqb.spaces.centres.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AppointmentStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "booked", "attend>kept cancel>cancelled end>kept miss>no-show move>booked",
            "kept", "miss>no-show",
            "no-show", "attend>kept",
            "cancelled", ""));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (AppointmentState state : AppointmentState.values()) {
            Set<String> edges = new TreeSet<>();
            for (AppointmentEvent event : AppointmentEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }
}
