package hqb.payments;

import java.util.Optional;

/** The payments. */
public interface Payments {
    /** The payment that something is part of, alone or with others; when none lives, the last that was cancelled. */
    Optional<Payment> find(Payable payable);

    /** The payment of that id. */
    Optional<Payment> find(PaymentId id);

    /** What a browser needs to show Stripe's own form for it; empty when it cannot be paid there, not any more, or with others only. */
    Optional<CardForm> cardForm(Payable payable);

    /** The same for the payment of that id, whatever it is for. */
    Optional<CardForm> cardForm(PaymentId id);

    /**
     * What a browser tells Stripe.
     *
     * @param publishableKey whose payments these are
     * @param clientSecret   which payment it is; only its payer may know
     */
    record CardForm(String publishableKey, String clientSecret) {
    }
}
