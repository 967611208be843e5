package hqb.payouts;

import hqb.ledger.AccountCode;
import hqb.ledger.Balances;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.Operation;
import hqb.payments.TellStripe;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Settles what a supplier owes: first from what it has earned, then by taking back of what was transferred to it. What is left it goes on
 * owing.
 */
@Singleton
class SettleOwed {
    /** Whoever had nothing left to take is not asked again at once. */
    private static final Duration PAUSE = Duration.ofHours(12);

    private final Balances balances;
    private final PostTransaction post;
    private final Payouts payouts;
    private final Reversals reversals;
    private final TellStripe tell;
    private final Clock clock;

    SettleOwed(Balances balances, PostTransaction post, Payouts payouts, Reversals reversals, TellStripe tell, Clock clock) {
        this.balances = balances;
        this.post = post;
        this.payouts = payouts;
        this.reversals = reversals;
        this.tell = tell;
        this.clock = clock;
    }

    /** Settles what can be settled in a currency. */
    @Transactional
    public void settle(UUID supplier, Currency currency) {
        List<Payout> reversible = payouts.lockReversible(supplier, currency);
        AccountCode earned = AccountCode.supplierPayable(supplier);
        AccountCode owed = AccountCode.supplierReceivable(supplier);
        Map<AccountCode, Amount> now = balances.lock(List.of(earned, owed), currency);
        Amount open = Objects.requireNonNull(now.get(owed)).minus(reversals.wanted(supplier, currency));
        if (open.isZero() || open.isNegative()) {
            return;
        }
        Instant at = clock.instant();
        Amount netted = open.min(Objects.requireNonNull(now.get(earned)));
        if (!netted.isZero()) {
            post.post(PayoutJournals.netted(Uuid7.random(at), supplier, netted, at));
        }
        Amount left = open.minus(netted);
        if (left.isZero() || reversals.failedSince(supplier, currency, at.minus(PAUSE))) {
            return;
        }
        List<Amount> parts = DrawDown.of(left, reversible.stream()
                .map(payout -> payout.amount().minus(payout.reversed()).minus(reversals.wantedOf(payout))).toList());
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isZero()) {
                tell.once(Operation.REVERSE, reversals.add(reversible.get(i).id(), parts.get(i)));
            }
        }
    }
}
