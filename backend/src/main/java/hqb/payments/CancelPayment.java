package hqb.payments;

/** Ends a payment that nobody has paid. */
public interface CancelPayment {
    /** Cancels it; does nothing when it is paid, or has ended. Never inside a transaction. */
    void cancel(Payable payable);
}
