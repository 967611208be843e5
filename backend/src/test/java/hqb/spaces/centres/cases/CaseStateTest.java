package hqb.spaces.centres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.spaces.centres.cases.CaseEvent.Side;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CaseStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "open", "assign>assigned close>closed say>open",
            "assigned", "answer>answered assign>assigned close>closed say>assigned",
            "answered", "close>closed reopen>reopened rest>closed say>answered",
            "closed", "reopen>reopened",
            "reopened", "assign>assigned close>closed say>reopened"));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (CaseState state : CaseState.values()) {
            Set<String> edges = new TreeSet<>();
            for (CaseEvent event : CaseEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }

    @Test
    void everyStateCanBeReachedFromTheFirst() {
        Set<CaseState> reached = EnumSet.of(CaseState.OPEN);
        for (int i = 0; i < CaseState.values().length; i++) {
            for (CaseState state : Set.copyOf(reached)) {
                for (CaseEvent event : CaseEvent.values()) {
                    state.after(event).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(CaseState.class));
    }

    @Test
    void onlyOperatorsAnswerAndOnlyTheAskerOpensAgain() {
        assertThat(CaseEvent.ANSWER.isOpenTo(Side.ASKER, CaseState.ASSIGNED)).isFalse();
        assertThat(CaseEvent.ANSWER.isOpenTo(Side.OPERATOR, CaseState.ASSIGNED)).isTrue();
        assertThat(CaseEvent.REOPEN.isOpenTo(Side.OPERATOR, CaseState.CLOSED)).isFalse();
        assertThat(CaseEvent.REOPEN.isOpenTo(Side.ASKER, CaseState.CLOSED)).isTrue();
        assertThat(CaseEvent.REST.isOpenTo(Side.OPERATOR, CaseState.ANSWERED)).isFalse();
    }
}
