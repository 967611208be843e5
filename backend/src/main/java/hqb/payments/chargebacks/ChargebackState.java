package hqb.payments.chargebacks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a chargeback has come. */
public enum ChargebackState {
    /** The bank only asks; no money has moved. */
    INQUIRY,
    /** The money is gone, and comes back only if we answer in time. */
    NEEDS_ANSWER,
    /** We have answered. */
    UNDER_REVIEW, WON, LOST,
    /** It ended without a decision about money. */
    CLOSED;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for. */
    public static Optional<ChargebackState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Whether evidence still counts. */
    public boolean isOpen() {
        return this == INQUIRY || this == NEEDS_ANSWER || this == UNDER_REVIEW;
    }

    /** What Stripe's word for the state of a dispute means here. See https://docs.stripe.com/api/disputes/object#dispute_object-status. */
    static ChargebackState ofStripe(String status) {
        return switch (status) {
            case "warning_needs_response" -> INQUIRY;
            case "needs_response" -> NEEDS_ANSWER;
            case "warning_under_review", "under_review" -> UNDER_REVIEW;
            case "won" -> WON;
            case "lost" -> LOST;
            default -> CLOSED; // warning_closed, prevented
        };
    }
}
