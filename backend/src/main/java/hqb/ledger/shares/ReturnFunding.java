package hqb.ledger.shares;

import hqb.platform.money.Amount;

/**
 * Where the money of a return comes from. What is still held for the order is the buyer's own. Once it has been released, we give back our
 * commission, and the supplier's part comes from what it has earned and not been paid; what is missing it owes us. A share is either held
 * or released: an order that is released in milestones has one share a milestone.
 *
 * @param held       from what is held for the order
 * @param commission from our commission, the tax on it included
 * @param payable    from what the supplier has earned
 * @param receivable what the supplier owes from now on
 */
public record ReturnFunding(Amount held, Amount commission, Amount payable, Amount receivable) {
    /**
     * The funding of a return.
     *
     * @param back   who bears it
     * @param held   what is held of this share; nothing once it is released
     * @param earned what the supplier has earned and not been paid
     */
    public static ReturnFunding of(ChildShare.Return back, Amount held, Amount earned) {
        Amount zero = Amount.zero(held.currency());
        if (!held.isZero()) {
            if (held.minus(back.total()).isNegative()) {
                throw new IllegalArgumentException("held is " + held + ", less than the return of " + back.total());
            }
            return new ReturnFunding(back.total(), zero, zero, zero);
        }
        Amount payable = earned.min(back.supplier());
        return new ReturnFunding(zero, back.commission(), payable, back.supplier().minus(payable));
    }

    /** What the buyer gets. */
    public Amount total() {
        return held.plus(commission).plus(payable).plus(receivable);
    }
}
