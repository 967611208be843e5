package hqb.payments;

/** Is told what became of payments, inside the transaction that settles them; of payables that are not its own too. */
public interface PaymentListener {
    /** It is paid. */
    void paid(Payable payable, PaymentId payment);

    /** It will not be paid. */
    void failed(Payable payable);
}
