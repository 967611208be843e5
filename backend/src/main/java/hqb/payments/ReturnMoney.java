package hqb.payments;

import hqb.ledger.PostTransaction;
import hqb.ledger.journals.ReturnJournals;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Money;
import hqb.vouchers.ReturnVoucher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/**
 * Keeps that money is to go back, in the transaction of whoever says so; Stripe is told afterwards. The payer's own money goes back first,
 * and never more than was paid with it for that order; what is beyond goes back to the voucher that paid the rest.
 */
@Singleton
class ReturnMoney implements RefundShare {
    private final Shares shares;
    private final Refunds refunds;
    private final Commands commands;
    private final ReturnVoucher vouchers;
    private final BearReturn bear;
    private final PostTransaction post;
    private final Clock clock;

    ReturnMoney(Shares shares, Refunds refunds, Commands commands, ReturnVoucher vouchers, BearReturn bear, PostTransaction post,
            Clock clock) {
        this.shares = shares;
        this.refunds = refunds;
        this.commands = commands;
        this.vouchers = vouchers;
        this.bear = bear;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Keeps it, once a key.
     *
     * @throws IllegalStateException when nothing was paid for the order, or not so much is left of it: a sibling's money is never touched
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void refund(UUID order, Money money, String reason, String key) {
        Amount amount = Amount.of(money);
        Shares.Kept share = shares.lock(order).filter(Shares.Kept::paid)
                .orElseThrow(() -> new IllegalStateException("nothing was paid for order " + order));
        if (amount.isZero()) {
            return;
        }
        Amount own = amount.min(share.ownLeft());
        Amount voucher = amount.minus(own);
        refunds.add(key, share, own, voucher, reason).ifPresent(id -> {
            refuseDisputed(share);
            if (amount.minor() > share.amounts().returnable().minor()) {
                throw new IllegalStateException("order " + order + " has " + share.amounts().returnable() + " left, not " + amount);
            }
            shares.giveBack(order, amount, voucher);
            if (!voucher.isZero() && vouchers.giveBack(order, voucher)) {
                post.post(ReturnJournals.voucherReturned(id,
                        bear.bear(share, share.amounts().returned().plus(own), voucher, !share.released()), clock.instant()));
            }
            if (!own.isZero()) {
                commands.add(Operation.REFUND, id);
            }
        });
    }

    private static void refuseDisputed(Shares.Kept share) {
        if (!share.disputed().isZero()) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "The card holder's bank has called the money of this order back. Nothing more can be given back before that is decided.",
                    "持卡人银行已要求退回此订单的款项，在裁定之前无法再退款。");
        }
    }
}
