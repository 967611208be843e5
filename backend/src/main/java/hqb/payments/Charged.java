package hqb.payments;

import hqb.platform.money.Amount;
import java.time.Instant;

/**
 * Money that came by a payment.
 *
 * @param charge      Stripe's id of the charge
 * @param amount      what the payer paid
 * @param balanceId   Stripe's id of the change of our balance
 * @param fee         what Stripe took of it
 * @param availableOn from when on the rest can be used
 */
public record Charged(String charge, Amount amount, String balanceId, Amount fee, Instant availableOn, Instant at) {
    /** Minor units that are left after the fee. */
    long net() {
        return amount.minus(fee).minor();
    }
}
