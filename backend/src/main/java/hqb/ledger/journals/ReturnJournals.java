package hqb.ledger.journals;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.ledger.Journal;
import hqb.ledger.JournalKind;
import hqb.ledger.shares.ReturnFunding;
import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Money that goes back to buyers: refunds and disputes. */
public final class ReturnJournals {
    private ReturnJournals() {
    }

    /**
     * What one order gives back.
     *
     * @param supplier whose order it is
     * @param held     the account that holds what is not released
     * @param funding  where the money comes from
     * @param tax      how much of the commission that is given back is tax, may be nothing
     */
    public record OrderReturn(UUID order, UUID supplier, AccountCode held, ReturnFunding funding, Amount tax) {
        /** One of an order whose money is held as what buyers pay is. */
        public OrderReturn(UUID order, UUID supplier, ReturnFunding funding, Amount tax) {
            this(order, supplier, AccountCode.buyerHeld(order), funding, tax);
        }
    }

    /**
     * Money went back to a buyer.
     *
     * @param refund   Stripe's id
     * @param goodwill what we give beside, at our cost, may be nothing
     */
    public static Journal refunded(String refund, List<OrderReturn> orders, Amount goodwill, Instant at) {
        Journal.Builder journal = Journal.of(JournalKind.REFUNDED, refund, at);
        return bear(journal, orders, goodwill, AccountCode.of(AccountType.STRIPE_AVAILABLE)).memo("refund " + refund).build();
    }

    /**
     * What a voucher had paid of an order went back to the voucher, or, when that is over, to its programme: it costs us less.
     *
     * @param refund our id of the refund
     */
    public static Journal voucherReturned(UUID refund, OrderReturn order, Instant at) {
        Journal.Builder journal = Journal.of(JournalKind.VOUCHER_RETURNED, refund.toString(), at);
        return bear(journal, List.of(order), Amount.zero(order.funding.held().currency()), AccountCode.of(AccountType.VOUCHER_FUNDING))
                .memo("voucher returned").build();
    }

    /**
     * A refund did not arrive: the money is with us again, and is kept as unexplained until an operator finds its owner.
     *
     * @param refund Stripe's id
     */
    public static Journal refundFailed(String refund, Amount amount, Instant at) {
        return Journal.of(JournalKind.REFUND_FAILED, refund, at).debit(AccountType.STRIPE_AVAILABLE, amount)
                .credit(AccountType.SUSPENSE, amount).memo("refund failed").build();
    }

    /**
     * Money went back to a buyer from our bank, because Stripe did not take the refund.
     *
     * @param refund our id of it
     */
    public static Journal refundedByBank(UUID refund, OrderReturn order, String reference, Instant at) {
        Journal.Builder journal = Journal.of(JournalKind.REFUNDED_BY_BANK, refund.toString(), at);
        return bear(journal, List.of(order), Amount.zero(order.funding.held().currency()), AccountCode.of(AccountType.BANK))
                .memo("bank " + reference).build();
    }

    /**
     * A refund that had come back went to its buyer from our bank.
     *
     * @param refund our id of it
     */
    public static Journal failedRefundByBank(UUID refund, Amount amount, String reference, Instant at) {
        return Journal.of(JournalKind.REFUNDED_BY_BANK, refund.toString(), at).debit(AccountType.SUSPENSE, amount)
                .credit(AccountType.BANK, amount).memo("bank " + reference).build();
    }

    /**
     * A card network took the money of a payment back, and Stripe its fee.
     *
     * @param dispute Stripe's id
     */
    public static Journal disputeOpened(String dispute, Amount amount, Amount fee, Instant at) {
        return Journal.of(JournalKind.DISPUTE_OPENED, dispute, at).debit(AccountCode.disputeReceivable(dispute), amount)
                .debit(AccountType.DISPUTE_FEE, fee).credit(AccountType.STRIPE_AVAILABLE, amount.plus(fee)).memo("dispute " + dispute)
                .build();
    }

    /**
     * A dispute was decided for us: the money is back.
     *
     * @param feeReturned what of the fee is back, may be nothing
     */
    public static Journal disputeWon(String dispute, Amount amount, Amount feeReturned, Instant at) {
        return Journal.of(JournalKind.DISPUTE_WON, dispute, at).debit(AccountType.STRIPE_AVAILABLE, amount.plus(feeReturned))
                .credit(AccountCode.disputeReceivable(dispute), amount).credit(AccountType.DISPUTE_FEE, feeReturned).memo("dispute won")
                .build();
    }

    /**
     * A dispute was decided against us: who sold bears it, as with a refund.
     *
     * @param beyond what no order is left to bear; our cost
     */
    public static Journal disputeLost(String dispute, List<OrderReturn> orders, Amount beyond, Instant at) {
        Journal.Builder journal = Journal.of(JournalKind.DISPUTE_LOST, dispute, at);
        return bear(journal, orders, beyond, AccountCode.disputeReceivable(dispute)).memo("dispute lost").build();
    }

    private static Journal.Builder bear(Journal.Builder journal, List<OrderReturn> orders, Amount ours, AccountCode from) {
        Amount total = ours;
        for (OrderReturn back : orders) {
            ReturnFunding funding = back.funding;
            journal.debit(back.held, funding.held())
                    .debit(AccountType.COMMISSION, funding.commission().minus(back.tax))
                    .debit(AccountType.TAX_PAYABLE, back.tax)
                    .debit(AccountCode.supplierPayable(back.supplier), funding.payable())
                    .debit(AccountCode.supplierReceivable(back.supplier), funding.receivable());
            total = total.plus(funding.total());
        }
        return journal.debit(AccountType.GOODWILL, ours).credit(from, total);
    }
}
