package hqb.payouts;

import hqb.payments.EarnedShares.Standing;
import hqb.platform.money.Amount;
import org.jspecify.annotations.Nullable;

/** What of a supplier's earnings can be paid. */
final class Available {
    private Available() {
    }

    /** What was earned without what has to wait; never below nothing, because a refund may have taken of what waits. */
    static Amount of(Amount earned, @Nullable Standing standing) {
        return standing == null ? earned : earned.minus(standing.waiting().min(earned));
    }
}
