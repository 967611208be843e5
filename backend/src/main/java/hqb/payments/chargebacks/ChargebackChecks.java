package hqb.payments.chargebacks;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of chargebacks. */
@Factory
class ChargebackChecks {
    @Singleton
    @Named("P2")
    InvariantCheck whatBanksCalledBackIsOnItsOrders() {
        return new InvariantCheck("P2",
                "What banks have called back and is not decided is set aside from its orders, and owed in the ledger.",
                "银行已要求退回且尚未裁定的款项已从相应订单中划出，并计入账本。",
                """
                        SELECT s.order_id::text AS place, s.disputed AS kept, coalesce(sum(c.amount), 0) AS called
                        FROM payments_share s LEFT JOIN (SELECT h.order_id, h.amount FROM payments_chargeback_share h
                            JOIN payments_chargeback b ON b.id = h.chargeback_id AND NOT b.settled) c ON c.order_id = s.order_id
                        GROUP BY s.order_id HAVING s.disputed <> coalesce(sum(c.amount), 0)
                        UNION ALL
                        SELECT b.stripe_id, coalesce(l.balance, 0), CASE WHEN b.settled THEN 0 ELSE b.amount END FROM payments_chargeback b
                        LEFT JOIN (SELECT a.code, sum(v.balance) AS balance FROM ledger_account a JOIN ledger_balance v ON v.account_id = a.id
                            WHERE a.code LIKE 'dispute\\_receivable:%' GROUP BY a.code) l ON l.code = 'dispute_receivable:' || b.stripe_id
                        WHERE b.withdrawn AND coalesce(l.balance, 0) <> CASE WHEN b.settled THEN 0 ELSE b.amount END
                        """);
    }
}
