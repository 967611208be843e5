package hqb.payments;

import hqb.platform.money.Amount;

/**
 * What a payment is for, or one of several things that it is for.
 *
 * @param amount what is paid for it; never changes
 */
public record Part(Payable payable, Amount amount) {
}
