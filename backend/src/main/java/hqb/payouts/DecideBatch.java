package hqb.payouts;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.payouts.Batches.Batch;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves or refuses a batch. Nobody approves what they made. */
@Singleton
class DecideBatch {
    private static final int LONGEST = 500;

    private final Batches batches;
    private final Payouts payouts;
    private final PayoutAccounts accounts;
    private final BankProvider bank;
    private final UndoPayout undo;
    private final AuditLog audit;
    private final Clock clock;

    DecideBatch(Batches batches, Payouts payouts, PayoutAccounts accounts, BankProvider bank, UndoPayout undo, AuditLog audit,
            Clock clock) {
        this.batches = batches;
        this.payouts = payouts;
        this.accounts = accounts;
        this.bank = bank;
        this.undo = undo;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Approves it; who has done so already may do it again. A payment whose supplier has changed its account meanwhile falls out.
     *
     * @throws Refusal when the asker made it, or somebody else has decided
     */
    @Transactional
    public void approve(Actor actor, UUID id) {
        Batch batch = require(id);
        PersonId who = actor.requirePerson();
        if (batch.state() == BatchState.APPROVED && who.value().equals(batch.decidedBy())) {
            return;
        }
        if (who.value().equals(batch.madeBy())) {
            throw Refusal.of(ProblemType.CONFLICT, "You made this batch: another operator has to approve it.", "该批次由您创建，须由另一位运营人员审批。");
        }
        batches.move(batch, BatchState.APPROVED, who, null);
        boolean any = false;
        for (Payout payout : payouts.lockBatch(id)) {
            if (isUnchanged(payout)) {
                payouts.move(payout, PayoutEvent.APPROVE, null);
                any = true;
            } else {
                undo.undo(payout, PayoutEvent.REFUSE, "the supplier's account has changed");
            }
        }
        if (!any) {
            batches.move(batches.lock(id).orElseThrow(), BatchState.DONE, null, null);
        }
        audit.write(actor, "payout-batch.approved", AuditLog.subject("payout-batch", id), null, null);
    }

    private boolean isUnchanged(Payout payout) {
        BankDetails then = Objects.requireNonNull(payout.bank());
        return accounts.lock(payout.supplier()).filter(account -> bank.isReady(account, clock.instant())).map(PayoutAccount::bank)
                .filter(now -> now != null && Arrays.equals(now.number(), then.number())).isPresent();
    }

    /**
     * Refuses it: all that is in it is available again.
     *
     * @throws Refusal when it was decided already
     */
    @Transactional
    public void refuse(Actor actor, UUID id, @Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refusal.invalid("/reason", "Say why, in at most 500 characters.", "请说明原因，最多 500 个字符。");
        }
        Batch batch = require(id);
        batches.move(batch, BatchState.REFUSED, actor.requirePerson(), why);
        payouts.lockBatch(id).forEach(payout -> undo.undo(payout, PayoutEvent.REFUSE, why));
        audit.write(actor, "payout-batch.refused", AuditLog.subject("payout-batch", id), null, Map.of("reason", why));
    }

    private Batch require(UUID id) {
        return batches.lock(id).orElseThrow(() -> Refusal.notFound("There is no batch with this id."));
    }
}
