package hqb.payouts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pays from our bank to theirs: all that is due to a supplier in one payment, which operators make and approve. */
@Singleton
class BankProvider implements PayoutProvider {
    @Override
    public PayoutMethod method() {
        return PayoutMethod.BANK;
    }

    @Override
    public boolean isReady(PayoutAccount account, Instant now) {
        return account.method() == PayoutMethod.BANK && account.bank() != null && !account.isHeld(now);
    }

    @Override
    public List<List<DueItem>> parcel(List<DueItem> due) {
        return due.isEmpty() ? List.of() : List.of(due);
    }

    @Override
    public PayoutState first() {
        return PayoutState.PROPOSED;
    }

    @Override
    public void begun(UUID payout) {
        // people tell the bank
    }
}
