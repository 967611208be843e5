package hqb.payments;

import hqb.platform.money.Money;
import java.util.UUID;

/** Gives money back to who paid. */
public interface RefundShare {
    /**
     * Gives back some or all of what was paid for an order.
     *
     * @param key the same for the same refund, however often it is asked for
     */
    void refund(UUID order, Money amount, String reason, String key);
}
