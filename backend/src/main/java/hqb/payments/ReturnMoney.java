package hqb.payments;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Money;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Keeps that money is to go back, in the transaction of whoever says so; Stripe is told afterwards. */
@Singleton
class ReturnMoney implements RefundShare {
    private final Shares shares;
    private final Refunds refunds;
    private final Commands commands;

    ReturnMoney(Shares shares, Refunds refunds, Commands commands) {
        this.shares = shares;
        this.refunds = refunds;
        this.commands = commands;
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
        refunds.add(key, share, amount, reason).ifPresent(id -> {
            refuseDisputed(share);
            if (amount.minor() > share.free().minor()) {
                throw new IllegalStateException("order " + order + " has " + share.amounts().returnable() + " left, not " + amount);
            }
            shares.giveBack(order, amount);
            commands.add(Operation.REFUND, id);
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
