package hqb.payments;

import hqb.platform.money.Amount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is kept.
 *
 * @param intent       Stripe's id of it; null until Stripe knows it
 * @param clientSecret with which its payer may see and pay it
 */
public record StoredPayment(UUID id, Payable payable, Amount total, String description, String returnUrl, PaymentState state,
        @Nullable String intent, @Nullable String clientSecret) {
}
