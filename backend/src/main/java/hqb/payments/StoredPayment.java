package hqb.payments;

import hqb.platform.money.Amount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is kept.
 *
 * @param parts        what it is for, in the order of {@link Payable}
 * @param intent       Stripe's id of it; null until Stripe knows it
 * @param clientSecret with which its payer may see and pay it
 */
public record StoredPayment(UUID id, List<Part> parts, Amount total, String description, String returnUrl, PaymentState state,
        @Nullable String intent, @Nullable String clientSecret) {

    /** One that Stripe has not heard of. */
    static StoredPayment fresh(UUID id, List<Part> parts, Amount total, String description, String returnUrl) {
        return new StoredPayment(id, parts, total, description, returnUrl, PaymentState.OPENING, null, null);
    }

    List<Payable> payables() {
        return parts.stream().map(Part::payable).toList();
    }
}
