/**
 * Money that goes to those who earned it. What a supplier has earned sets out ({@code payout_in_transit}) in the transaction that keeps the
 * payout; Stripe or our bank moves it afterwards.
 */
@NullMarked
package hqb.payouts;

import org.jspecify.annotations.NullMarked;
