package hqb.payments;

import hqb.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands.
 *
 * @param state  open, processing, paid, failed, cancelled or expired
 * @param payUrl the page where it can be paid; null when there is none, or none any more
 */
public record Payment(PaymentId id, Payable payable, Money total, String state, @Nullable String payUrl) {
}
