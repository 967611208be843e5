package hqb.payments;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of payments. */
@Factory
class PaymentChecks {
    /** What an order's buyer paid is held, released or on its way back, and nothing else. */
    @Singleton
    @Named("I6")
    InvariantCheck whatWasPaidIsAccountedFor() {
        return new InvariantCheck("I6", "What was paid for an order is held, released or given back, to the cent.",
                "为每个订单支付的款项或被保留、或已释放、或已退回，分毫不差。",
                """
                        SELECT s.order_id, s.gross, s.returned, coalesce(h.held, 0) AS held
                        FROM payments_share s JOIN payments_payment p ON p.id = s.payment_id AND p.state = 'paid'
                        LEFT JOIN (SELECT a.code, -sum(b.balance) AS held FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                            WHERE a.code LIKE 'buyer\\_held:%' OR a.code LIKE 'deposit:%' GROUP BY a.code) h ON h.code = s.held_in || ':' || s.order_id
                        LEFT JOIN (SELECT order_id, sum(amount) AS waiting FROM payments_refund
                            WHERE from_held AND stripe_id IS NULL AND state <> 'by-bank' GROUP BY order_id) r ON r.order_id = s.order_id
                        WHERE coalesce(h.held, 0) <> CASE WHEN s.released_at IS NULL THEN s.gross - s.returned ELSE 0 END
                            + coalesce(r.waiting, 0)
                        """);
    }

    @Singleton
    @Named("I8")
    InvariantCheck noMoreGoesBackThanWasPaid() {
        return new InvariantCheck("I8", "No more goes back to a buyer than was paid for that order.", "退款不超过该订单所付金额。", """
                SELECT s.order_id, s.gross, s.returned, s.disputed, sum(r.amount) AS gone, sum(r.voucher) AS vouchers FROM payments_share s
                LEFT JOIN (SELECT order_id, amount, voucher FROM payments_refund UNION ALL
                    SELECT h.order_id, h.amount, 0 FROM payments_chargeback_share h
                    JOIN payments_chargeback c ON c.id = h.chargeback_id AND c.settled AND c.state = 'lost') r ON r.order_id = s.order_id
                GROUP BY s.order_id HAVING coalesce(sum(r.amount), 0) + s.disputed > s.gross - s.voucher
                    OR coalesce(sum(r.amount + r.voucher), 0) <> s.returned OR coalesce(sum(r.voucher), 0) <> s.voucher_returned
                """);
    }

    /** Nobody else tells an operator that money which was promised did not go. */
    @Singleton
    @Named("P1")
    InvariantCheck everyRefundGoesThrough() {
        return new InvariantCheck("P1", "No refund was refused by Stripe or came back; such money has to reach its buyer in another way.",
                "没有退款被 Stripe 拒绝或被退回；否则须以其他方式把款项交给买方。", """
                        SELECT order_id, amount, stripe_id, error FROM payments_refund WHERE state = 'failed'
                        """);
    }
}
