package hqb.payments;

import hqb.platform.money.Money;
import java.util.List;

/** Asks somebody to pay. */
public interface OpenPayment {
    /**
     * Opens the payment of something, or gives the one that was opened before. Never inside a transaction.
     *
     * @param total     the sum of all shares without what vouchers pay of them; when that is nothing, it is paid at once and Stripe never
     *                  hears of it
     * @param returnUrl the page that the payer comes back to
     */
    Payment open(Payable payable, Money total, List<Share> shares, String description, String returnUrl);
}
