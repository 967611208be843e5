package hqb.payments.chargebacks;

import hqb.platform.money.Money;
import java.util.Collection;
import java.util.UUID;

/** Is told what becomes of chargebacks, inside the transaction that keeps it and before anything of the payment's shares is locked. */
public interface ChargebackListener {
    /** The money of these orders' payment was called back, all or some of it; it is decided later. */
    void calledBack(Collection<UUID> orders, Money amount);

    /** It was decided for the sale: the money is back. */
    void won(Collection<UUID> orders);

    /** It was decided against the sale: so much of what was paid for an order is gone. */
    void lost(UUID order, Money amount);
}
