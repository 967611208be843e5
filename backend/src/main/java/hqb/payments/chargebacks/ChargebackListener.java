package hqb.payments.chargebacks;

import hqb.platform.money.Money;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Is told what becomes of chargebacks, inside the transaction that keeps it. What is an order of another's is left alone. */
public interface ChargebackListener {
    /** Locks these orders: they stay as they are until the transaction ends, and so do their shares, which are locked after them. */
    void lock(Collection<UUID> orders);

    /** So much of each order's money was called back; it is decided later. The orders are locked. */
    void calledBack(Map<UUID, Money> orders);

    /** It was decided for the sale: the money is back. Nothing of it is locked yet. */
    void won(Collection<UUID> orders);

    /** It was decided against the sale, and nothing of it is locked yet: so much of what was paid for an order is gone. */
    void lost(UUID order, Money amount);
}
