package hqb.spaces.leases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeaseStateTest {
    private static final String BEHIND = "catch-up>%1$s fall-behind>%1$s remind>%1$s";
    private static final Map<String, String> EDGES = new TreeMap<>(Map.ofEntries(
            Map.entry("submitted", "decline>declined offer>offered say>submitted withdraw>withdrawn"),
            Map.entry("offered",
                    "accept>accepted decline>declined lapse>lapsed offer>offered say>offered turn-down>submitted withdraw>withdrawn"),
            Map.entry("accepted", "cancel>cancelled lapse>lapsed say>accepted sign>signing"),
            Map.entry("signing", "cancel>cancelled lapse>lapsed say>signing sign>awaiting-deposit"),
            Map.entry("awaiting-deposit", "lapse>lapsed pay>running say>awaiting-deposit"),
            Map.entry("running",
                    "announce>running catch-up>running end>ended fall-behind>running give-notice>running hand-over>running"
                            + " index>running invoice>running offer-renewal>running remind>running renew>running say>running"),
            Map.entry("ended", "catch-up>ended fall-behind>ended hand-over>ended propose>settling remind>ended say>ended settle>settled"),
            Map.entry("settling",
                    "agree>settled catch-up>settling dispute>disputed fall-behind>settling propose>settling remind>settling say>settling"
                            + " settle>settled"),
            Map.entry("disputed", "catch-up>disputed decide>settled fall-behind>disputed remind>disputed say>disputed"),
            Map.entry("settled", BEHIND.formatted("settled")), Map.entry("declined", ""), Map.entry("withdrawn", ""),
            Map.entry("cancelled", ""), Map.entry("lapsed", "")));

    @Test
    void eachPairOfStateAndEventLeadsWhereThisTableSaysAndNowhereElse() {
        Map<String, String> found = new TreeMap<>();
        for (LeaseState state : LeaseState.values()) {
            Set<String> edges = new TreeSet<>();
            for (LeaseEvent event : LeaseEvent.values()) {
                state.after(event).ifPresent(to -> edges.add(event.code() + ">" + to.code()));
            }
            found.put(state.code(), String.join(" ", edges));
        }
        assertThat(found).isEqualTo(EDGES);
    }

    @Test
    void everyStateCanBeReachedFromAnApplication() {
        Set<LeaseState> reached = EnumSet.of(LeaseState.SUBMITTED);
        for (int i = 0; i < LeaseState.values().length; i++) {
            for (LeaseState state : Set.copyOf(reached)) {
                for (LeaseEvent event : LeaseEvent.values()) {
                    state.after(event).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(LeaseState.class));
    }

    @Test
    void daysAreTheTenantsFromAcceptanceOnAndNoLeaseThatBindsCanBeWithdrawn() {
        for (LeaseState state : LeaseState.values()) {
            if (state.isBinding()) {
                assertThat(state.after(LeaseEvent.WITHDRAW)).as(state.code()).isEmpty();
                assertThat(state.after(LeaseEvent.OFFER)).as(state.code()).isEmpty();
            }
        }
        assertThat(LeaseState.ACCEPTED.isBinding()).isTrue();
        assertThat(LeaseState.OFFERED.isBinding()).isFalse();
    }

    @Test
    void onlyTheTenantAcceptsOnlyTheLandlordOffersAndOnlyOperatorsDecide() {
        assertThat(LeaseEvent.ACCEPT.isOpenTo(LeaseSide.LANDLORD, LeaseState.OFFERED)).isFalse();
        assertThat(LeaseEvent.OFFER.isOpenTo(LeaseSide.TENANT, LeaseState.SUBMITTED)).isFalse();
        assertThat(LeaseEvent.DECIDE.isOpenTo(LeaseSide.LANDLORD, LeaseState.DISPUTED)).isFalse();
        assertThat(LeaseEvent.PAY.isOpenTo(LeaseSide.TENANT, LeaseState.AWAITING_DEPOSIT)).isFalse();
    }
}
