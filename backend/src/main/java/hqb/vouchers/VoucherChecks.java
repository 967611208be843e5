package hqb.vouchers;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of vouchers. */
@Factory
class VoucherChecks {
    @Singleton
    @Named("V1")
    InvariantCheck noBudgetIsOverspent() {
        return new InvariantCheck("V1",
                "What is set aside and spent of a programme is no more than its budget, and is what its uses sum to.",
                "每个代金券项目的预留与已用之和不超过预算，并与各笔使用相符。",
                """
                        SELECT p.id, p.budget, p.reserved, p.redeemed, coalesce(u.reserved, 0) AS used_reserved, coalesce(u.redeemed, 0) AS used
                        FROM vouchers_programme p LEFT JOIN (
                            SELECT v.programme_id, sum(u.amount) FILTER (WHERE u.state = 'reserved') AS reserved,
                                sum(u.amount - coalesce(o.returned, 0)) FILTER (WHERE u.state = 'redeemed') AS redeemed
                            FROM vouchers_use u JOIN vouchers_voucher v ON v.id = u.voucher_id
                            LEFT JOIN (SELECT checkout_id, sum(returned) AS returned FROM vouchers_part GROUP BY checkout_id) o
                                ON o.checkout_id = u.checkout_id
                            GROUP BY v.programme_id) u ON u.programme_id = p.id
                        WHERE p.reserved + p.redeemed > p.budget OR p.reserved <> coalesce(u.reserved, 0)
                            OR p.redeemed <> coalesce(u.redeemed, 0)
                        """);
    }

    @Singleton
    @Named("V2")
    InvariantCheck noVoucherIsSpentTwice() {
        return new InvariantCheck("V2", "No voucher pays more than its face value, and its programme's sums are those of its vouchers.",
                "任何代金券的支付不超过面值，项目合计与各券相符。",
                """
                        SELECT p.id, p.reserved, p.redeemed, sum(v.reserved) AS of_vouchers_reserved, sum(v.redeemed) AS of_vouchers
                        FROM vouchers_programme p JOIN vouchers_voucher v ON v.programme_id = p.id
                        GROUP BY p.id
                        HAVING p.reserved <> sum(v.reserved) OR p.redeemed <> sum(v.redeemed) OR bool_or(v.reserved + v.redeemed > v.face_value)
                        """);
    }

    @Singleton
    @Named("V3")
    InvariantCheck theLedgerSaysWhatVouchersSay() {
        return new InvariantCheck("V3", "The ledger owes what is set aside of vouchers, and their cost is what is set aside and spent.",
                "总账中的代金券负债等于预留额，代金券成本等于预留与已用之和。", """
                        SELECT l.currency, l.owed, l.cost, coalesce(p.reserved, 0) AS reserved, coalesce(p.redeemed, 0) AS redeemed
                        FROM (SELECT a.currency, -coalesce(sum(b.balance) FILTER (WHERE a.code = 'voucher_liability'), 0) AS owed,
                                coalesce(sum(b.balance) FILTER (WHERE a.code = 'voucher_funding'), 0) AS cost
                            FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                            WHERE a.code IN ('voucher_liability', 'voucher_funding') GROUP BY a.currency) l
                        LEFT JOIN (SELECT currency, sum(reserved) AS reserved, sum(redeemed) AS redeemed FROM vouchers_programme
                            GROUP BY currency) p ON p.currency = l.currency
                        WHERE l.owed <> coalesce(p.reserved, 0) OR l.cost <> coalesce(p.reserved, 0) + coalesce(p.redeemed, 0)
                        """);
    }
}
