package hqb.payouts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A way in which suppliers are paid. */
interface PayoutProvider {
    /** Which it is. */
    PayoutMethod method();

    /** Whether money can go to that account now. */
    boolean isReady(PayoutAccount account, Instant now);

    /** How what is due becomes payouts: each list is one. */
    List<List<DueItem>> parcel(List<DueItem> due);

    /** The state in which a payout of this way begins. */
    PayoutState first();

    /** A payout was kept; part of that transaction. */
    void begun(UUID payout);
}
