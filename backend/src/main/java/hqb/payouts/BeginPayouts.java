package hqb.payouts;

import hqb.ledger.AccountCode;
import hqb.ledger.Balances;
import hqb.ledger.Journal;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.EarnedShares;
import hqb.payments.EarnedShares.Due;
import hqb.payments.EarnedShares.Payee;
import hqb.payouts.payees.KnownPayee;
import hqb.payouts.payees.Payees;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due to a supplier sets out: from then on no refund can take it. Stripe, or an operator, is told afterwards. */
@Singleton
class BeginPayouts {
    private static final int MOST_ORDERS = 200;

    private final EarnedShares shares;
    private final PayoutAccounts accounts;
    private final Payouts payouts;
    private final Payees payees;
    private final Balances balances;
    private final PostTransaction post;
    private final PayoutSettings settings;
    private final Clock clock;

    BeginPayouts(EarnedShares shares, PayoutAccounts accounts, Payouts payouts, Payees payees, Balances balances,
            PostTransaction post, PayoutSettings settings, Clock clock) {
        this.shares = shares;
        this.accounts = accounts;
        this.payouts = payouts;
        this.payees = payees;
        this.balances = balances;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lets all that is due set out, unless it is too little.
     *
     * @param batch the batch that it is in; null by Stripe
     * @param least how much it has to be, together
     * @return the payouts that were begun
     */
    @Transactional
    public List<UUID> begin(Payee payee, PayoutProvider provider, @Nullable UUID batch, Amount least, Instant now) {
        PayoutAccount account = accounts.lock(payee.id()).filter(known -> provider.isReady(known, now)).orElse(null);
        if (account == null || payees.find(payee.id()).filter(KnownPayee::suspended).isPresent()) {
            return List.of(); // what a suspended supplier has earned waits until it is clear whose it is
        }
        Instant dueBefore = now.minus(settings.hold());
        List<Due> due = shares.lockDue(payee, dueBefore, MOST_ORDERS);
        AccountCode payable = AccountCode.supplierPayable(payee.id());
        Amount earned = Objects.requireNonNull(balances.lock(List.of(payable), payee.currency()).get(payable));
        List<Amount> amounts = DrawDown.of(Available.of(earned, shares.standing(payee.id(), dueBefore).get(payee.currency())),
                due.stream().map(Due::net).toList());
        if (amounts.stream().reduce(Amount.zero(payee.currency()), Amount::plus).minus(least).isNegative()) {
            return List.of();
        }
        List<DueItem> items = new ArrayList<>();
        List<UUID> passedOn = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            if (!amounts.get(i).isZero()) {
                items.add(new DueItem(due.get(i), amounts.get(i)));
            }
            if (!amounts.get(i).isZero() || due.get(i).net().isZero()) {
                passedOn.add(due.get(i).order());
            }
        }
        shares.passedOn(passedOn, clock.instant());
        List<Journal> journals = new ArrayList<>();
        List<UUID> begun = new ArrayList<>();
        for (List<DueItem> parcel : provider.parcel(items)) {
            Payout payout = payout(account, parcel, batch);
            payouts.add(payout, parcel);
            journals.add(PayoutJournals.begun(payout.id(), payable, payout.amount(), memo(parcel, payout), clock.instant()));
            begun.add(payout.id());
        }
        post.postAll(journals);
        begun.forEach(provider::begun);
        return begun;
    }

    private Payout payout(PayoutAccount account, List<DueItem> parcel, @Nullable UUID batch) {
        UUID id = Uuid7.random(clock.instant());
        Amount sum = parcel.stream().map(DueItem::amount).reduce(Amount::plus).orElseThrow();
        return batch == null ? Payout.toStripe(id, account, parcel.getFirst(), clock.instant())
                : Payout.toBank(id, account, sum, batch, clock.instant());
    }

    private static String memo(List<DueItem> parcel, Payout payout) {
        return parcel.size() == 1 ? parcel.getFirst().due().order().toString() : "payout " + payout.id();
    }
}
