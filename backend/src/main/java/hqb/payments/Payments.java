package hqb.payments;

import java.util.Optional;

/** The payments. */
public interface Payments {
    /** The payment of something. */
    Optional<Payment> find(Payable payable);

    /** What a browser needs to show Stripe's own form for it; empty when it cannot be paid there, or not any more. */
    Optional<CardForm> cardForm(Payable payable);

    /**
     * What a browser tells Stripe.
     *
     * @param publishableKey whose payments these are
     * @param clientSecret   which payment it is; only its payer may know
     */
    record CardForm(String publishableKey, String clientSecret) {
    }
}
