package hqb.payouts;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of payouts. */
@Factory
class PayoutChecks {
    @Singleton
    @Named("I7")
    InvariantCheck noMoreIsTransferredThanWasCharged() {
        return new InvariantCheck("I7", "No more of a payment is transferred than was charged and vouchers added.",
                "从一笔付款转出的金额不超过其收取的金额与代金券金额之和。", """
                        SELECT p.payment_id, c.total, sum(p.amount) AS transferred FROM payouts_payout p
                        JOIN payments_payment c ON c.id = p.payment_id WHERE p.state IN ('sending', 'paid')
                        GROUP BY p.payment_id, c.total HAVING sum(p.amount) > c.total
                            + (SELECT coalesce(sum(s.voucher), 0) FROM payments_share s WHERE s.payment_id = p.payment_id)
                        """);
    }

    @Singleton
    @Named("O1")
    InvariantCheck whatIsOnItsWayIsInTheLedger() {
        return new InvariantCheck("O1", "What each payout on its way comes to is on its account in the ledger, and of others nothing.",
                "在途付款与账簿中的在途账户一致。", """
                        SELECT p.id, p.state, p.amount, coalesce(l.balance, 0) AS ledger
                        FROM payouts_payout p LEFT JOIN (SELECT split_part(a.code, ':', 2) AS owner, -sum(b.balance) AS balance
                            FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                            WHERE a.code LIKE 'payout\\_in\\_transit:%' GROUP BY 1) l ON l.owner = p.id::text
                        WHERE coalesce(l.balance, 0)
                            <> CASE WHEN p.state IN ('sending', 'proposed', 'approved') THEN p.amount ELSE 0 END
                        """);
    }

    @Singleton
    @Named("O2")
    InvariantCheck everyPayoutSaysWhatItIsFor() {
        return new InvariantCheck("O2", "A payout is the sum of what it pays for its orders, each no more than the supplier keeps of it.",
                "每笔付款等于其各订单金额之和，且不超过供应商应得。", """
                        SELECT p.id, p.amount, sum(i.amount) AS items FROM payouts_payout p LEFT JOIN payouts_item i ON i.payout_id = p.id
                        LEFT JOIN payments_share s ON s.order_id = i.order_id
                        GROUP BY p.id HAVING coalesce(sum(i.amount), 0) <> p.amount OR bool_or(i.amount > s.gross - s.commission)
                        """);
    }

    @Singleton
    @Named("O3")
    InvariantCheck everyPayoutArrives() {
        return new InvariantCheck("O3", "No payout was refused by Stripe and left so; try it again when its cause is gone.",
                "没有被 Stripe 拒绝而搁置的付款；原因消除后请重试。", """
                        SELECT p.id, p.supplier_id, p.amount, p.currency, p.reason FROM payouts_payout p
                        WHERE p.state = 'failed' AND EXISTS (SELECT FROM payouts_item i WHERE i.payout_id = p.id AND i.live)
                        """);
    }
}
