package hqb.prototyping.brokering.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RequestStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "open", "add-files>open ask>clarifying decline>declined invite>tendering say>open withdraw>withdrawn",
            "clarifying",
            "add-files>clarifying answer>open ask>clarifying decline>declined expire>expired say>clarifying withdraw>withdrawn",
            "tendering", "answer>tendering ask>tendering nobody-bid>open open-bids>comparing say>tendering withdraw>withdrawn",
            "comparing", "decline>declined offer>offered reopen>open say>comparing withdraw>withdrawn",
            "offered", "accept>ordered decline-offer>comparing expire>expired say>offered withdraw>withdrawn",
            "ordered", "", "declined", "", "withdrawn", "", "expired", ""));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (RequestState state : RequestState.values()) {
            Set<String> edges = new TreeSet<>();
            for (RequestEvent event : RequestEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }

    @Test
    void everyStateCanBeReachedFromTheFirst() {
        Set<RequestState> reached = EnumSet.of(RequestState.OPEN);
        for (int i = 0; i < RequestState.values().length; i++) {
            for (RequestState state : Set.copyOf(reached)) {
                for (RequestEvent event : RequestEvent.values()) {
                    state.after(event).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(RequestState.class));
    }
}
