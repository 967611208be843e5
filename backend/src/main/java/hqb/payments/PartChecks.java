package hqb.payments;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of what payments are for. */
@Factory
class PartChecks {
    @Singleton
    @Named("I16")
    InvariantCheck paymentsComeToTheirParts() {
        return new InvariantCheck("I16",
                "A payment comes to its parts and their shares, nothing is part of two payments that live, and what was cancelled is free.",
                "每笔付款等于其各部分及份额之和，同一项目不会同属两笔有效付款，已取消的付款不再占用任何项目。", """
                        SELECT p.id::text AS what, p.state AS why FROM payments_payment p
                        LEFT JOIN (SELECT payment_id, sum(amount) AS amount, count(*) AS parts, count(freed_at) AS freed FROM payments_part
                            GROUP BY payment_id) t ON t.payment_id = p.id
                        WHERE p.total IS DISTINCT FROM t.amount OR (p.state = 'cancelled') <> (t.freed = t.parts)
                            OR p.state <> 'cancelled' AND t.freed > 0
                        UNION ALL
                        SELECT payable_id::text, 'in two' FROM payments_part WHERE freed_at IS NULL
                        GROUP BY payable_kind, payable_id HAVING count(*) > 1
                        UNION ALL
                        SELECT t.payable_id::text, 'shares' FROM payments_part t
                        JOIN (SELECT payment_id FROM payments_part GROUP BY payment_id HAVING count(*) > 1) j ON j.payment_id = t.payment_id
                        LEFT JOIN payments_share s ON s.payment_id = t.payment_id AND s.payable_kind = t.payable_kind
                            AND s.payable_id = t.payable_id
                        WHERE t.freed_at IS NULL GROUP BY t.payment_id, t.payable_kind, t.payable_id, t.amount
                        HAVING coalesce(sum(s.gross - s.voucher), 0) <> t.amount
                        """);
    }
}
