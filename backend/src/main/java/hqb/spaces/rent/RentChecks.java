package hqb.spaces.rent;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of rents and deposits. */
@Factory
class RentChecks {
    @Singleton
    @Named("L1")
    InvariantCheck invoicesAreTheirLines() {
        return new InvariantCheck("L1", "Every invoice of rent is the sum of its lines and its deposit, to the fen.",
                "每张租金账单等于其明细与押金之和，分毫不差。", """
                        SELECT i.id, i.total, i.deposit, coalesce(sum(l.amount), 0) AS lines FROM spaces_rent_invoice i
                        LEFT JOIN spaces_rent_line l ON l.invoice_id = i.id
                        GROUP BY i.id HAVING i.total <> i.deposit + coalesce(sum(l.amount), 0)
                        """);
    }

    @Singleton
    @Named("L2")
    InvariantCheck depositsAreHeldUntilSettled() {
        return new InvariantCheck("L2", "The deposit of a lease is held in its account until it is settled, and then is not.",
                "押金在结算前存于其专户，结算后专户清零。", """
                        SELECT i.lease_id, i.deposit, coalesce(h.held, 0) AS held, s.settled_at FROM spaces_rent_invoice i
                        LEFT JOIN spaces_rent_settlement s ON s.lease_id = i.lease_id
                        LEFT JOIN payments_share p ON p.order_id = i.lease_id
                        LEFT JOIN (SELECT a.code, -sum(b.balance) AS held FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                            WHERE a.code LIKE 'deposit:%' GROUP BY a.code) h ON h.code = 'deposit:' || i.lease_id
                        LEFT JOIN (SELECT order_id, sum(amount) AS waiting FROM payments_refund
                            WHERE from_held AND stripe_id IS NULL AND state <> 'by-bank' GROUP BY order_id) r ON r.order_id = i.lease_id
                        WHERE i.deposit > 0 AND i.state = 'paid' AND coalesce(h.held, 0)
                            <> CASE WHEN s.settled_at IS NULL THEN i.deposit * 100 - p.returned ELSE 0 END + coalesce(r.waiting, 0)
                        """);
    }

    @Singleton
    @Named("L3")
    InvariantCheck whatIsPaidIsPaidThroughPayments() {
        return new InvariantCheck("L3", "An invoice of rent is paid exactly when its payment is.", "租金账单已付当且仅当其付款已完成。", """
                SELECT i.id, i.state, p.state AS payment, i.total, p.amount AS paid FROM spaces_rent_invoice i
                LEFT JOIN payments_payable p ON p.payable_kind = 'rent' AND p.payable_id = i.id
                WHERE i.total > 0 AND i.state <> 'cancelled' AND (i.state = 'paid') IS DISTINCT FROM (coalesce(p.state, '') = 'paid')
                    OR p.amount IS NOT NULL AND p.amount <> i.total * 100
                """);
    }
}
