package hqb.payouts;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.EarnedShares;
import hqb.payments.EarnedShares.Payee;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What operators say of a payout: that the bank has paid it, that it came back, that one that failed may be tried again. */
@Singleton
class MarkPayout {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 500;

    private final Payouts payouts;
    private final Batches batches;
    private final EarnedShares shares;
    private final UndoPayout undo;
    private final PostTransaction post;
    private final AuditLog audit;
    private final Clock clock;

    MarkPayout(Payouts payouts, Batches batches, EarnedShares shares, UndoPayout undo, PostTransaction post, AuditLog audit, Clock clock) {
        this.payouts = payouts;
        this.batches = batches;
        this.shares = shares;
        this.undo = undo;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** The bank has paid it. Said twice with the same reference it is said once. */
    @Transactional
    public Payout paid(Actor actor, UUID id, @Nullable String reference) {
        String word = text(reference, LONGEST_REFERENCE, "/reference", "Give the bank's reference, at most 100 characters.",
                "请填写银行流水号，最多 100 个字符。");
        Payout payout = lock(id);
        if (payout.state() == PayoutState.PAID && word.equals(payout.reference())) {
            return payout;
        }
        if (payout.method() != PayoutMethod.BANK) {
            throw Refusal.of(ProblemType.CONFLICT, "Stripe pays this, not the bank.", "该笔由 Stripe 支付，而非银行。");
        }
        payouts.paidByBank(payout, word);
        post.post(PayoutJournals.paidByBank(id, payout.amount(), word, clock.instant()));
        audit.write(actor, "payout.paid", AuditLog.subject("payout", id), null, Map.of("reference", word));
        finish(payout);
        return payouts.find(id).orElseThrow();
    }

    /** The bank did not take it, or sent it back after it had paid. */
    @Transactional
    public Payout returned(Actor actor, UUID id, @Nullable String reason) {
        String why = text(reason, LONGEST_REASON, "/reason", "Say why, in at most 500 characters.", "请说明原因，最多 500 个字符。");
        Payout payout = lock(id);
        if (payout.state() == PayoutState.RETURNED) {
            return payout;
        }
        if (payout.method() != PayoutMethod.BANK) {
            throw Refusal.of(ProblemType.CONFLICT, "Stripe pays this, not the bank.", "该笔由 Stripe 支付，而非银行。");
        }
        undo.undo(payout, PayoutEvent.MARK_RETURNED, why);
        audit.write(actor, "payout.returned", AuditLog.subject("payout", id), null, Map.of("reason", why));
        finish(payout);
        return payouts.find(id).orElseThrow();
    }

    /** Lets the orders of one that failed go, so that they are paid anew; gives whose turn it is. */
    @Transactional
    public Payee retry(Actor actor, UUID id) {
        Payout payout = lock(id);
        List<UUID> orders = payout.state() == PayoutState.FAILED ? payouts.letGo(id) : List.of();
        if (orders.isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "There is nothing of this payout to try again.", "该笔付款无可重试内容。");
        }
        shares.putBack(orders);
        audit.write(actor, "payout.retried", AuditLog.subject("payout", id), null, null);
        return new Payee(payout.supplier(), payout.amount().currency());
    }

    private void finish(Payout payout) {
        UUID batch = Objects.requireNonNull(payout.batch());
        boolean open = payouts.ofBatch(batch).stream().anyMatch(one -> one.state() == PayoutState.APPROVED);
        batches.lock(batch).filter(found -> !open && found.state() == BatchState.APPROVED)
                .ifPresent(found -> batches.move(found, BatchState.DONE, null, null));
    }

    /** The batch first, as everybody does. */
    private Payout lock(UUID id) {
        payouts.find(id).map(Payout::batch).ifPresent(batches::lock);
        return payouts.lock(id).orElseThrow(() -> Refusal.notFound("There is no payout with this id."));
    }

    private static String text(@Nullable String typed, int longest, String field, String english, String chinese) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw Refusal.invalid(field, english, chinese);
        }
        return text;
    }
}
