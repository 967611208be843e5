package hqb.prototyping.orders;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold between orders of production, their milestones and what was paid for them. */
@Factory
class ProductionChecks {
    @Singleton
    @Named("I15")
    InvariantCheck milestonesArePaidAsAgreed() {
        return new InvariantCheck("I15",
                "The milestones of an order come to its firm price, each is paid once, as itself, and no"
                        + " work begins unpaid.",
                "里程碑之和等于订单的固定总价，每个里程碑各自支付一次，未付款不开工。", """
                        SELECT o.number AS what, 'total' AS why FROM prototyping_order o
                        LEFT JOIN (SELECT order_id, sum(amount) AS amount, sum(commission) AS commission FROM prototyping_milestone
                            GROUP BY order_id) m ON m.order_id = o.id
                        WHERE o.total IS DISTINCT FROM m.amount OR o.commission IS DISTINCT FROM m.commission
                        UNION ALL
                        SELECT m.id::text, m.state FROM prototyping_milestone m
                        LEFT JOIN payments_payable p ON p.payable_kind = 'milestone' AND p.payable_id = m.id
                        LEFT JOIN payments_share s ON s.order_id = m.id AND s.payment_id = p.id AND s.payable_id = m.id
                        WHERE m.paid_at IS NOT NULL AND (p.state IS DISTINCT FROM 'paid' OR s.gross IS DISTINCT FROM round(m.amount * 100)
                            OR s.commission IS DISTINCT FROM round(m.commission * 100))
                        UNION ALL
                        SELECT p.id::text, 'no milestone' FROM payments_payable p
                        LEFT JOIN prototyping_milestone m ON m.id = p.payable_id
                        WHERE p.payable_kind = 'milestone' AND p.state = 'paid' AND m.paid_at IS NULL
                        UNION ALL
                        SELECT o.number, o.state FROM prototyping_order o
                        WHERE o.state NOT IN ('awaiting-deposit', 'expired', 'cancelled')
                          AND NOT EXISTS (SELECT FROM prototyping_milestone m WHERE m.order_id = o.id AND m.paid_at IS NOT NULL)
                        """);
    }
}
