package hqb.ledger.shares;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.math.BigInteger;

/**
 * What one supplier's part of a payment is made of, frozen when it was paid, and how much of it has gone back to the buyer since, by
 * refunds and lost disputes together.
 *
 * @param gross      what the buyer paid for this part, above nothing
 * @param commission our part of it, tax on it included, from nothing to {@code gross}
 * @param returned   what has gone back, from nothing to {@code gross}
 */
public record ChildShare(Amount gross, Amount commission, Amount returned) {
    /** Checks that the amounts fit each other. */
    public ChildShare {
        if (gross.minor() <= 0 || commission.isNegative() || returned.isNegative() || gross.minus(commission).isNegative()
                || gross.minus(returned).isNegative()) {
            throw new IllegalArgumentException("gross " + gross + ", commission " + commission + ", returned " + returned);
        }
    }

    /**
     * Who bears a return.
     *
     * @param commission what we give back of our commission
     * @param supplier   what the supplier bears
     */
    public record Return(Amount commission, Amount supplier) {
        /** What the buyer gets. */
        public Amount total() {
            return commission.plus(supplier);
        }
    }

    /** A part of which nothing has gone back. */
    public static ChildShare fresh(Amount gross, Amount commission) {
        return new ChildShare(gross, commission, Amount.zero(gross.currency()));
    }

    /** What is left to go back. */
    public Amount returnable() {
        return gross.minus(returned);
    }

    /** What the supplier earns when nothing more goes back. */
    public Amount net() {
        return returnable().minus(commission.minus(commissionReturned(returned)));
    }

    /** What is left of the commission. */
    public Amount commissionLeft() {
        return commission.minus(commissionReturned(returned));
    }

    /**
     * Who bears it when so much more goes back. The commission that is given back follows from all that has gone back so far, rounded down
     * once, so that many small returns give back as much as one large one.
     *
     * @param amount from nothing to {@link #returnable}
     * @throws IllegalArgumentException when it is more than this part of the payment: a sibling's money is never touched
     */
    public Return bear(Amount amount) {
        if (amount.isNegative() || returnable().minus(amount).isNegative()) {
            throw new IllegalArgumentException("cannot return " + amount + " of " + this);
        }
        Amount fromCommission = commissionReturned(returned.plus(amount)).minus(commissionReturned(returned));
        return new Return(fromCommission, amount.minus(fromCommission));
    }

    /** The part after so much more has gone back. */
    public ChildShare after(Amount amount) {
        return new ChildShare(gross, commission, returned.plus(amount));
    }

    private Amount commissionReturned(Amount cumulative) {
        Currency currency = gross.currency();
        return new Amount(BigInteger.valueOf(commission.minor()).multiply(BigInteger.valueOf(cumulative.minor()))
                .divide(BigInteger.valueOf(gross.minor())).longValueExact(), currency);
    }
}
