package hqb.payments;

/** Ends a payment that nobody has paid. */
public interface CancelPayment {
    /**
     * Cancels the payment that something is part of, which frees all other parts; does nothing when it is paid, or has ended. Never inside
     * a transaction.
     */
    void cancel(Payable payable);

    /** The same of the payment of that id. */
    void cancel(PaymentId id);
}
