package hqb.sourcing.rfq.asking;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Currency;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RfqStateTest {
    private static final Instant DEADLINE = Instant.parse("2026-12-01T10:00:00Z");
    private static final Map<String, String> EDGES = new TreeMap<>(Map.of(
            "open", "bid>open cancel>cancelled close>closed expire>expired",
            "closed", "answer>closed award>awarded cancel>cancelled counter>closed expire>expired",
            "awarded", "answer>awarded award>awarded counter>awarded",
            "cancelled", "", "expired", ""));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (RfqState state : RfqState.values()) {
            Set<String> edges = new TreeSet<>();
            for (RfqEvent event : RfqEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }

    @Test
    void everyStateCanBeReachedFromTheFirst() {
        Set<RfqState> reached = EnumSet.of(RfqState.OPEN);
        for (int i = 0; i < RfqState.values().length; i++) {
            for (RfqState state : Set.copyOf(reached)) {
                for (RfqEvent event : RfqEvent.values()) {
                    state.after(event).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(RfqState.class));
    }

    @Test
    void bidsAreTakenBeforeTheDeadlineAndNotAtIt() {
        for (RfqState state : RfqState.values()) {
            Rfq rfq = new Rfq(UUID.randomUUID(), "RQ", new OrganisationId(UUID.randomUUID()), "t", null, Currency.CNY, null, null, true,
                    state, DEADLINE, DEADLINE.minusSeconds(900), null);
            assertThat(rfq.takesBids(DEADLINE.minusNanos(1_000))).as(state.code()).isEqualTo(state == RfqState.OPEN);
            assertThat(rfq.takesBids(DEADLINE)).as(state.code()).isFalse();
        }
    }
}
