package hqb.payouts;

import hqb.payments.EarnedShares.Due;
import hqb.platform.money.Amount;

/**
 * What is paid for an order.
 *
 * @param amount above nothing, no more than what the supplier keeps of the order
 */
record DueItem(Due due, Amount amount) {
}
