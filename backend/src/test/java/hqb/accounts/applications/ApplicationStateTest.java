package hqb.accounts.applications;

import static hqb.accounts.applications.ApplicationState.APPROVED;
import static hqb.accounts.applications.ApplicationState.DRAFT;
import static hqb.accounts.applications.ApplicationState.NEEDS_MORE;
import static hqb.accounts.applications.ApplicationState.REJECTED;
import static hqb.accounts.applications.ApplicationState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.platform.Refusal;
import hqb.accounts.applications.ApplicationState.Event;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {
    private static final Map<Event, Map<ApplicationState, ApplicationState>> WAYS = Map.of(Event.SUBMIT,
            Map.of(DRAFT, SUBMITTED, NEEDS_MORE, SUBMITTED), Event.ASK_FOR_MORE, Map.of(SUBMITTED, NEEDS_MORE), Event.APPROVE,
            Map.of(SUBMITTED, APPROVED), Event.REJECT, Map.of(SUBMITTED, REJECTED, NEEDS_MORE, REJECTED), Event.REOPEN,
            Map.of(REJECTED, DRAFT));

    @Test
    void everyEventInEveryStateDoesWhatTheTableSaysOrIsRefused() {
        for (Event event : Event.values()) {
            for (ApplicationState state : ApplicationState.values()) {
                ApplicationState next = WAYS.getOrDefault(event, Map.of()).get(state);
                if (next == null) {
                    assertThatThrownBy(() -> state.after(event)).as(event + " in " + state).isInstanceOf(Refusal.class);
                } else {
                    assertThat(state.after(event)).as(event + " in " + state).isEqualTo(next);
                }
            }
        }
    }

    @Test
    void whatIsApprovedStays() {
        for (Event event : Event.values()) {
            assertThatThrownBy(() -> APPROVED.after(event)).isInstanceOf(Refusal.class);
        }
    }
}
