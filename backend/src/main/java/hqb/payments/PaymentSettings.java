package hqb.payments;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * How Stripe is reached.
 *
 * @param stripeKey      the secret key; without one nothing can be paid
 * @param publishableKey Stripe's key for browsers; without one nobody can pay at Stripe itself
 * @param stripeUrl      where the stand-in for Stripe is; empty for Stripe itself
 * @param webhookSecrets what Stripe signs its events with, parted by commas: two while one is being replaced
 */
@ConfigurationProperties("hqb.payments")
public record PaymentSettings(
        @Nullable String stripeKey,
        @Bindable(defaultValue = "") String publishableKey,
        @Bindable(defaultValue = "") String stripeUrl,
        @Bindable(defaultValue = "") String webhookSecrets) {

    /** Whether no real money moves. */
    public boolean isTest() {
        return !stripeUrl.isEmpty() || stripeKey == null || stripeKey.startsWith("sk_test_");
    }

    @Override
    public String toString() {
        return "payments at " + (stripeUrl.isEmpty() ? "Stripe" : stripeUrl);
    }
}
