package hqb.ledger.journals;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.ledger.Journal;
import hqb.ledger.JournalKind;
import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Money that comes in. Each says its source: the one thing for which it is posted once. */
public final class PaymentJournals {
    private PaymentJournals() {
    }

    /**
     * A buyer has paid: each order's part is held for it, our fee is earned.
     *
     * @param payment    Stripe's id of the PaymentIntent
     * @param orders     what is paid for each order, above nothing
     * @param serviceFee what is paid to us beside, may be nothing
     */
    public static Journal captured(String payment, Map<UUID, Amount> orders, Amount serviceFee, Instant at) {
        Map<AccountCode, Amount> held = new LinkedHashMap<>();
        orders.forEach((order, amount) -> held.put(AccountCode.buyerHeld(order), amount));
        return held(payment, held, serviceFee, at);
    }

    /**
     * The same, with the accounts that hold it: {@code buyer_held} of orders, {@code deposit} of leases.
     *
     * @param held what each holds from now on, above nothing
     */
    public static Journal held(String payment, Map<AccountCode, Amount> held, Amount serviceFee, Instant at) {
        Journal.Builder journal = Journal.of(JournalKind.PAYMENT_CAPTURED, payment, at);
        Amount total = held.values().stream().reduce(serviceFee, Amount::plus);
        journal.debit(AccountType.STRIPE_PENDING, total);
        held.forEach(journal::credit);
        return journal.credit(AccountType.SERVICE_FEE, serviceFee).memo("payment " + payment).build();
    }

    /**
     * What Stripe takes for a payment. It is not given back with a refund.
     *
     * @param balanceTransaction Stripe's id
     */
    public static Journal stripeFee(String balanceTransaction, Amount fee, Instant at) {
        return Journal.of(JournalKind.STRIPE_FEE, balanceTransaction, at).debit(AccountType.STRIPE_FEE, fee)
                .credit(AccountType.STRIPE_PENDING, fee).memo("Stripe fee").build();
    }

    /**
     * Money at Stripe can be used from now on.
     *
     * @param balanceTransaction Stripe's id of what became available
     * @param amount             what is left of it after Stripe's fee
     */
    public static Journal available(String balanceTransaction, Amount amount, Instant at) {
        return Journal.of(JournalKind.FUNDS_AVAILABLE, balanceTransaction, at).debit(AccountType.STRIPE_AVAILABLE, amount)
                .credit(AccountType.STRIPE_PENDING, amount).memo("available at Stripe").build();
    }

    /**
     * A voucher is set aside for orders that are not paid yet: from now on we owe it, at our cost.
     *
     * @param use our id of this use of the voucher
     */
    public static Journal voucherReserved(String use, Amount amount, Instant at) {
        return Journal.of(JournalKind.VOUCHER_RESERVED, use, at).debit(AccountType.VOUCHER_FUNDING, amount)
                .credit(AccountType.VOUCHER_LIABILITY, amount).memo("voucher set aside").build();
    }

    /** The orders that a voucher was set aside for were not paid: we owe it no longer. */
    public static Journal voucherReleased(String use, Amount amount, Instant at) {
        return Journal.of(JournalKind.VOUCHER_RELEASED, use, at).debit(AccountType.VOUCHER_LIABILITY, amount)
                .credit(AccountType.VOUCHER_FUNDING, amount).memo("voucher let go").build();
    }

    /** A voucher that was set aside pays for an order, or for a part of it. */
    public static Journal voucherRedeemed(UUID order, Amount amount, Instant at) {
        return Journal.of(JournalKind.VOUCHER_REDEEMED, order.toString(), at).debit(AccountType.VOUCHER_LIABILITY, amount)
                .credit(AccountCode.buyerHeld(order), amount).memo("voucher redeemed").build();
    }

    /** A tenant has paid the deposit of a lease. */
    public static Journal depositTaken(String payment, UUID lease, Amount amount, Instant at) {
        return Journal.of(JournalKind.DEPOSIT_TAKEN, payment, at).debit(AccountType.STRIPE_PENDING, amount)
                .credit(AccountCode.deposit(lease), amount).memo("deposit of lease " + lease).build();
    }

    /** A deposit, or a part of it, goes back to the tenant. */
    public static Journal depositReturned(String refund, UUID lease, Amount amount, Instant at) {
        return Journal.of(JournalKind.DEPOSIT_RETURNED, refund, at).debit(AccountCode.deposit(lease), amount)
                .credit(AccountType.STRIPE_AVAILABLE, amount).memo("deposit returned").build();
    }

    /**
     * A deposit, or a part of it, becomes the landlord's.
     *
     * @param claim our id of the claim
     */
    public static Journal depositClaimed(UUID claim, UUID lease, UUID landlord, Amount amount, Instant at) {
        return Journal.of(JournalKind.DEPOSIT_CLAIMED, claim.toString(), at).debit(AccountCode.deposit(lease), amount)
                .credit(AccountCode.landlordPayable(landlord), amount).memo("deposit claimed").build();
    }
}
