package hqb.payouts;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.payments.EarnedShares;
import hqb.payments.EarnedShares.Payee;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Makes a batch of what is due, in a currency, to all who are paid by bank. What is in it cannot be refunded away any more. */
@Singleton
class MakeBatch {
    private final EarnedShares shares;
    private final Batches batches;
    private final BeginPayouts begin;
    private final BankProvider bank;
    private final AuditLog audit;
    private final PayoutSettings settings;
    private final Clock clock;

    MakeBatch(EarnedShares shares, Batches batches, BeginPayouts begin, BankProvider bank, AuditLog audit, PayoutSettings settings,
            Clock clock) {
        this.shares = shares;
        this.batches = batches;
        this.begin = begin;
        this.bank = bank;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes it; one transaction a supplier.
     *
     * @throws Refusal when another is to be decided, or nothing is due
     */
    UUID make(Actor actor, Currency currency) {
        UUID batch = batches.add(currency, actor.requirePerson());
        Instant now = clock.instant();
        Amount least = Amount.of(new Money(settings.least().setScale(currency.minorDigits(), RoundingMode.HALF_UP), currency));
        for (Payee payee : shares.payees(now.minus(settings.hold()))) {
            if (payee.currency() == currency) {
                addOne(batch, payee, least, now);
            }
        }
        if (batches.removeEmpty(batch)) {
            throw Refusal.of(ProblemType.CONFLICT, "Nothing is due by bank in " + currency + ".", "目前没有需要通过银行支付的 " + currency + " 款项。");
        }
        note(actor, batch, currency);
        return batch;
    }

    @Transactional
    void addOne(UUID batch, Payee payee, Amount least, Instant now) {
        if (batches.lock(batch).filter(open -> open.state() == BatchState.PROPOSED).isPresent()) {
            begin.begin(payee, bank, batch, least, now);
        }
    }

    @Transactional
    void note(Actor actor, UUID batch, Currency currency) {
        audit.write(actor, "payout-batch.made", AuditLog.subject("payout-batch", batch), null, Map.of("currency", currency.name()));
    }
}
