package hqb.payouts;

/** What can happen to a payout. */
enum PayoutEvent {
    TRANSFERRED, FAIL, APPROVE, REFUSE, MARK_PAID, MARK_RETURNED
}
