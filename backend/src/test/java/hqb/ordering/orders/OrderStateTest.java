package hqb.ordering.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderStateTest {
    private static final Map<String, String> EDGES = new TreeMap<>(Map.ofEntries(
            Map.entry("awaiting-payment", "cancel>cancelled expire>expired pay>paid"),
            Map.entry("paid", "cancel>cancelled confirm>confirmed dispute>disputed"),
            Map.entry("confirmed",
                    "cancel>cancelled dispute>disputed make-ready>ready-for-pick-up pick>picking ship-part>partially-shipped ship>shipped"),
            Map.entry("picking",
                    "cancel>cancelled dispute>disputed make-ready>ready-for-pick-up ship-part>partially-shipped ship>shipped"),
            Map.entry("partially-shipped", "dispute>disputed ship-part>partially-shipped ship>shipped"),
            Map.entry("shipped", "ask-return>returning complete>completed confirm-receipt>completed dispute>disputed"),
            Map.entry("ready-for-pick-up", "cancel>cancelled dispute>disputed hand-over>delivered"),
            Map.entry("delivered", "ask-return>returning complete>completed confirm-receipt>completed dispute>disputed"),
            Map.entry("completed", ""), Map.entry("cancelled", "return-money>refunded"),
            Map.entry("expired", "pay-late>paid return-money>refunded"),
            Map.entry("returning", "agree-return>returning dispute>disputed refund-part>completed refund>refunded refuse-return>delivered"
                    + " return-lapsed>delivered send-back>returning"),
            Map.entry("refunded", ""), Map.entry("disputed", "decide>completed refund>refunded")));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (OrderState state : OrderState.values()) {
            Set<String> edges = new TreeSet<>();
            for (OrderEvent event : OrderEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        Map<String, String> expected = new TreeMap<>();
        EDGES.forEach((state, edges) -> expected.put(state,
                edges.isEmpty() ? "" : String.join(" ", new TreeSet<>(Set.of(edges.split(" ", -1))))));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyStateCanBeReachedFromTheFirst() {
        Set<OrderState> reached = EnumSet.of(OrderState.AWAITING_PAYMENT);
        for (int i = 0; i < OrderState.values().length; i++) {
            for (OrderState state : Set.copyOf(reached)) {
                for (OrderEvent event : OrderEvent.values()) {
                    state.after(event).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(OrderState.class));
    }
}
