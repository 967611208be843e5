package hqb.ordering.orders;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold between orders and what was paid for them. */
@Factory
class OrderChecks {
    /** Money that comes for orders that had ended goes back, or buys them after all, within minutes. */
    @Singleton
    @Named("I11")
    InvariantCheck ordersAndPaymentsBelongTogether() {
        return new InvariantCheck("I11", "No order goes on without its payment, and no payment is left without its orders.",
                "没有付款的订单不会继续履行，已付款项不会没有对应订单。", """
                        SELECT o.number AS what, o.state FROM ordering_order o
                        LEFT JOIN payments_payable p ON p.payable_kind = 'checkout' AND p.payable_id = o.group_id
                        WHERE o.state NOT IN ('awaiting-payment', 'expired', 'cancelled') AND p.state IS DISTINCT FROM 'paid'
                        UNION ALL
                        SELECT p.id::text, coalesce(o.state, 'no order') FROM payments_payable p
                        LEFT JOIN ordering_order o ON o.group_id = p.payable_id
                        WHERE p.payable_kind = 'checkout' AND p.state = 'paid' AND p.paid_at < now() - interval '15 minutes'
                          AND (o.id IS NULL OR o.state IN ('awaiting-payment', 'expired')
                            OR o.state = 'cancelled' AND o.refunded = 0 AND o.total > 0)
                        """);
    }

    /** A share has its order, of that worth, and no piece leaves twice. */
    @Singleton
    @Named("I12")
    InvariantCheck whatIsPaidIsDeliveredOnce() {
        return new InvariantCheck("I12", "What was paid for is an order of that worth, and no piece of it leaves twice.",
                "每笔已付款项都对应等额订单，任何商品不会重复发货。",
                """
                        SELECT s.order_id AS what FROM payments_share s
                        LEFT JOIN ordering_order o ON o.id = s.order_id AND o.group_id = s.payable_id
                        WHERE s.payable_kind = 'checkout' AND (o.id IS NULL OR round(o.total * 100) <> s.gross)
                        UNION ALL
                        SELECT o.id FROM ordering_order o
                        JOIN payments_payable p ON p.payable_kind = 'checkout' AND p.payable_id = o.group_id
                        WHERE NOT EXISTS (SELECT FROM payments_share s WHERE s.order_id = o.id)
                        UNION ALL
                        SELECT l.id FROM ordering_line l
                        JOIN (SELECT line_id, sum(quantity) AS sent FROM ordering_shipment_line GROUP BY line_id) left_us ON left_us.line_id = l.id
                        WHERE left_us.sent <> l.shipped
                        """);
    }

    @Singleton
    @Named("I13")
    InvariantCheck whatWasAgreedStays() {
        return new InvariantCheck("I13", "The database refuses to change what was ordered, agreed and noted.", "数据库拒绝修改已订购、已约定和已记录的内容。", """
                SELECT guard.name AS missing FROM (VALUES ('ordering_order_frozen'), ('ordering_line_frozen'), ('ordering_order_kept'),
                    ('ordering_line_kept'), ('ordering_event_kept'), ('payments_share_frozen')) AS guard (name)
                WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgname = guard.name AND t.tgenabled IN ('O', 'A'))
                """);
    }
}
