package hqb.standin.resources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card number with a meaning, as Stripe publishes them for tests.
 *
 * @param token the payment method's name without {@code pm_}, e.g. {@code card_visa}
 * @param threeDSecure when its holder has to prove who they are
 * @param decline how it says no, null where it does not
 * @param after what happens once it has paid
 */
public record TestCard(String number, String token, String brand, ThreeDSecure threeDSecure, @Nullable Decline decline, After after) {
    /** When the holder of a card has to prove who they are. */
    public enum ThreeDSecure {
        NEVER, ALWAYS, UNTIL_SET_UP
    }

    /** What happens after a payment has succeeded. */
    public enum After {
        NOTHING, AVAILABLE_AT_ONCE, DISPUTE_FRAUD, DISPUTE_NOT_RECEIVED, INQUIRY, REFUND_PENDS, REFUND_FAILS
    }

    /** A card's no, in Stripe's words. */
    public record Decline(String code, @Nullable String declineCode, String message) {
    }

    private static final Decline GENERIC = new Decline("card_declined", "generic_decline", "Your card was declined.");

    /** All of them. */
    public static final List<TestCard> ALL = List.of(plain("4242424242424242", "card_visa", "visa"),
            plain("4000056655665556", "card_visa_debit", "visa"), plain("5555555555554444", "card_mastercard", "mastercard"),
            plain("378282246310005", "card_amex", "amex"), plain("6200000000000005", "card_unionpay", "unionpay"),
            plain("4000001560000002", "card_cn", "visa"), plain("4000003440000004", "card_hk", "visa"),
            after("4000000000000077", "card_bypassPending", After.AVAILABLE_AT_ONCE),
            secure("4000000000003220", "card_threeDSecure2Required", ThreeDSecure.ALWAYS, null),
            secure("4000000000003063", "card_threeDSecureRequired", ThreeDSecure.ALWAYS, null),
            secure("4000002760003184", "card_authenticationRequired", ThreeDSecure.ALWAYS, null),
            secure("4000002500003155", "card_authenticationRequiredOnSetup", ThreeDSecure.UNTIL_SET_UP, null),
            secure("4000008400001629", "card_threeDSecureRequiredChargeDeclined", ThreeDSecure.ALWAYS, GENERIC),
            plain("4000000000003055", "card_threeDSecureOptional", "visa"),
            declined("4000000000000002", "card_visa_chargeDeclined", GENERIC.code(), GENERIC.declineCode(), GENERIC.message()),
            declined("4000000000009995", "card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds",
                    "Your card has insufficient funds."),
            declined("4000000000009987", "card_visa_chargeDeclinedLostCard", "card_declined", "lost_card", "Your card was declined."),
            declined("4000000000009979", "card_visa_chargeDeclinedStolenCard", "card_declined", "stolen_card", "Your card was declined."),
            declined("4000000000006975", "card_visa_chargeDeclinedVelocityLimitExceeded", "card_declined", "card_velocity_exceeded",
                    "Your card was declined for making repeated attempts too frequently or exceeding its amount limit."),
            declined("4000000000000069", "card_chargeDeclinedExpiredCard", "expired_card", null, "Your card has expired."),
            declined("4000000000000127", "card_chargeDeclinedIncorrectCvc", "incorrect_cvc", null,
                    "Your card's security code is incorrect."),
            declined("4000000000000119", "card_chargeDeclinedProcessingError", "processing_error", null,
                    "An error occurred while processing your card. Try again in a little bit."),
            declined("4100000000000019", "card_chargeDeclinedFraudulent", "card_declined", "fraudulent", "Your card was declined."),
            declined("4000000000000341", "card_chargeCustomerFail", GENERIC.code(), GENERIC.declineCode(), GENERIC.message()),
            after("4000000000000259", "card_createDispute", After.DISPUTE_FRAUD),
            after("4000000000002685", "card_createDisputeProductNotReceived", After.DISPUTE_NOT_RECEIVED),
            after("4000000000001976", "card_createDisputeInquiry", After.INQUIRY),
            after("4000000000007726", "card_pendingRefund", After.REFUND_PENDS),
            after("4000000000005126", "card_refundFail", After.REFUND_FAILS));

    private static TestCard plain(String number, String token, String brand) {
        return new TestCard(number, token, brand, ThreeDSecure.NEVER, null, After.NOTHING);
    }

    private static TestCard secure(String number, String token, ThreeDSecure when, @Nullable Decline decline) {
        return new TestCard(number, token, "visa", when, decline, After.NOTHING);
    }

    private static TestCard declined(String number, String token, String code, @Nullable String declineCode, String message) {
        return new TestCard(number, token, "visa", ThreeDSecure.NEVER, new Decline(code, declineCode, message), After.NOTHING);
    }

    private static TestCard after(String number, String token, After after) {
        return new TestCard(number, token, "visa", ThreeDSecure.NEVER, null, after);
    }

    static @Nullable TestCard byNumber(String number) {
        return ALL.stream().filter(card -> card.number().equals(number)).findFirst().orElse(null);
    }

    static @Nullable TestCard byToken(String token) {
        return ALL.stream().filter(card -> card.token().equals(token)).findFirst().orElse(null);
    }

    /** Whether the check digit of a card number is right. */
    public static boolean isPlausible(String number) {
        if (!number.matches("\\d{12,19}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
