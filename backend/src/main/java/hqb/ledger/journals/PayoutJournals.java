package hqb.ledger.journals;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.ledger.Journal;
import hqb.ledger.JournalKind;
import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.UUID;

/** Money that is earned and goes out to those who earned it. */
public final class PayoutJournals {
    private PayoutJournals() {
    }

    /**
     * What was held for an order is earned: our commission, the tax on it, and the rest by the payee.
     *
     * @param release    our id of the release; an order in milestones has several
     * @param payee      {@code supplier_payable}, {@code operator_payable} or {@code landlord_payable} of somebody
     * @param gross      how much of what is held is released
     * @param commission ours, without tax
     * @param tax        on the commission; owed to the tax office
     */
    public static Journal released(UUID release, UUID order, AccountCode payee, Amount gross, Amount commission, Amount tax, Instant at) {
        return released(release, order, AccountCode.buyerHeld(order), payee, gross, commission, tax, at);
    }

    /** The same, from the account that holds it. */
    public static Journal released(UUID release, UUID order, AccountCode held, AccountCode payee, Amount gross, Amount commission,
            Amount tax, Instant at) {
        return Journal.of(JournalKind.RELEASED, release.toString(), at).debit(held, gross)
                .credit(payee, gross.minus(commission).minus(tax)).credit(AccountType.COMMISSION, commission)
                .credit(AccountType.TAX_PAYABLE, tax).memo(order.toString()).build();
    }

    /**
     * What a supplier owes is taken from what it has earned.
     *
     * @param netting our id of it
     * @param amount  no more than either of the two
     */
    public static Journal netted(UUID netting, UUID supplier, Amount amount, Instant at) {
        return Journal.of(JournalKind.RECEIVABLE_NETTED, netting.toString(), at).debit(AccountCode.supplierPayable(supplier), amount)
                .credit(AccountCode.supplierReceivable(supplier), amount).memo("set off against earnings").build();
    }

    /**
     * What a payee has earned sets out: from now on nothing else can take it.
     *
     * @param payee   {@code supplier_payable}, {@code operator_payable} or {@code landlord_payable} of somebody
     * @param memo    what it is for
     */
    public static Journal begun(UUID payout, AccountCode payee, Amount amount, String memo, Instant at) {
        return Journal.of(JournalKind.PAYOUT_BEGUN, payout.toString(), at).debit(payee, amount)
                .credit(AccountCode.payoutInTransit(payout), amount).memo(memo).build();
    }

    /** What had set out did not go: it is the payee's earnings again. */
    public static Journal cameBack(UUID payout, AccountCode payee, Amount amount, String memo, Instant at) {
        return Journal.of(JournalKind.PAYOUT_CAME_BACK, payout.toString(), at).debit(AccountCode.payoutInTransit(payout), amount)
                .credit(payee, amount).memo(memo).build();
    }

    /**
     * What had set out is on the payee's account at Stripe.
     *
     * @param transfer Stripe's id
     */
    public static Journal transferred(String transfer, UUID payout, Amount amount, Instant at) {
        return Journal.of(JournalKind.TRANSFERRED, transfer, at).debit(AccountCode.payoutInTransit(payout), amount)
                .credit(AccountType.STRIPE_AVAILABLE, amount).memo("transfer " + transfer).build();
    }

    /**
     * Money came back from a supplier's account at Stripe: it owes so much less; what it did not owe it has earned again.
     *
     * @param reversal Stripe's id
     * @param owed     what the supplier owes, from {@link hqb.ledger.Balances#lock}
     */
    public static Journal transferReversed(String reversal, UUID supplier, Amount amount, Amount owed, Instant at) {
        Amount settled = owed.min(amount);
        return Journal.of(JournalKind.TRANSFER_REVERSED, reversal, at).debit(AccountType.STRIPE_AVAILABLE, amount)
                .credit(AccountCode.supplierReceivable(supplier), settled)
                .credit(AccountCode.supplierPayable(supplier), amount.minus(settled)).memo("transfer reversed").build();
    }

    /**
     * What had set out was paid from our bank, where Stripe cannot pay.
     *
     * @param reference the bank's word for the payment
     */
    public static Journal paidByBank(UUID payout, Amount amount, String reference, Instant at) {
        return Journal.of(JournalKind.PAID_BY_BANK, payout.toString(), at).debit(AccountCode.payoutInTransit(payout), amount)
                .credit(AccountType.BANK, amount).memo("bank " + reference).build();
    }

    /** What our bank had paid came back: it is the payee's earnings again. */
    public static Journal bankReturned(UUID payout, AccountCode payee, Amount amount, String memo, Instant at) {
        return Journal.of(JournalKind.BANK_RETURNED, payout.toString(), at).debit(AccountType.BANK, amount).credit(payee, amount)
                .memo(memo).build();
    }

    /**
     * Our money at Stripe went to our bank.
     *
     * @param payout Stripe's id
     */
    public static Journal paidOut(String payout, Amount amount, Instant at) {
        return Journal.of(JournalKind.PAID_OUT, payout, at).debit(AccountType.BANK, amount).credit(AccountType.STRIPE_AVAILABLE, amount)
                .memo("payout " + payout).build();
    }

    /** A payout came back, which can be after it was said to be paid. */
    public static Journal payoutFailed(String payout, Amount amount, Instant at) {
        return Journal.of(JournalKind.PAYOUT_FAILED, payout, at).debit(AccountType.STRIPE_AVAILABLE, amount)
                .credit(AccountType.BANK, amount).memo("payout failed").build();
    }
}
