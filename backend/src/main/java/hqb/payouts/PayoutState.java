package hqb.payouts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far a payout has come. */
enum PayoutState {
    /** Stripe is being told. */
    SENDING,
    /** In a batch that is not decided. */
    PROPOSED,
    /** In a batch that was approved: the bank is to be told. */
    APPROVED,
    /** There. */
    PAID,
    /** Stripe refused. */
    FAILED,
    /** The bank sent it back, or would not take it. */
    RETURNED,
    /** Its batch was refused. */
    REFUSED;

    private static final Map<PayoutEvent, Map<PayoutState, PayoutState>> MACHINE = Map.of(
            PayoutEvent.TRANSFERRED, Map.of(SENDING, PAID),
            PayoutEvent.FAIL, Map.of(SENDING, FAILED),
            PayoutEvent.APPROVE, Map.of(PROPOSED, APPROVED),
            PayoutEvent.REFUSE, Map.of(PROPOSED, REFUSED),
            PayoutEvent.MARK_PAID, Map.of(APPROVED, PAID),
            PayoutEvent.MARK_RETURNED, Map.of(APPROVED, RETURNED, PAID, RETURNED));

    /** The word that stands for it in tables and in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a word stands for. */
    static Optional<PayoutState> ofCode(String code) {
        for (PayoutState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    Optional<PayoutState> after(PayoutEvent event) {
        return Optional.ofNullable(MACHINE.getOrDefault(event, Map.of()).get(this));
    }
}
