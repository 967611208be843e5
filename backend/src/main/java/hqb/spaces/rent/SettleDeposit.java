package hqb.spaces.rent;

import hqb.accounts.Actor;
import hqb.payments.RefundShare;
import hqb.payments.ReleaseShare;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.leases.FindLease;
import hqb.spaces.leases.Lease;
import hqb.spaces.leases.LeaseEvent;
import hqb.spaces.leases.LeaseSide;
import hqb.spaces.leases.LeaseState;
import hqb.spaces.leases.Leases;
import hqb.spaces.leases.MoveLease;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deposit comes to its end: the landlord says what to keep and why, the tenant agrees or disagrees, an operator decides what they
 * disagree about, and silence is a yes. What is kept and what goes back are the deposit, to the fen.
 */
@Singleton
class SettleDeposit {
    private static final int MOST = 30;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST = 4_000;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final FindLease find;
    private final Leases leases;
    private final MoveLease move;
    private final Invoices invoices;
    private final Settlements settlements;
    private final RefundShare refund;
    private final ReleaseShare release;

    SettleDeposit(FindLease find, Leases leases, MoveLease move, Invoices invoices, Settlements settlements, RefundShare refund,
            ReleaseShare release) {
        this.find = find;
        this.leases = leases;
        this.move = move;
        this.invoices = invoices;
        this.settlements = settlements;
        this.refund = refund;
        this.release = release;
    }

    /** What is to be kept of a deposit; none for nothing. */
    @Serdeable
    record Proposal(@Nullable List<Claim> deductions) {
    }

    /**
     * Something to keep.
     *
     * @param amount CNY with at most two decimals, above nothing
     */
    @Serdeable
    record Claim(@Nullable String reason, @Nullable BigDecimal amount) {
    }

    /**
     * A tenant's answer.
     *
     * @param agree whether the tenant agrees
     * @param text  why not; needed when the tenant does not
     */
    @Serdeable
    record Reply(@Nullable Boolean agree, @Nullable String text) {
    }

    /**
     * An operator's decision.
     *
     * @param kept what is kept of each deduction, in their order, CNY
     * @param text why
     */
    @Serdeable
    record Decision(@Nullable List<BigDecimal> kept, @Nullable String text) {
    }

    /**
     * The landlord proposes. When nothing is to be kept, the deposit goes back at once.
     *
     * @throws Refusal when it is not the asker's to propose now, a deduction has no reason, or they are more than the deposit
     */
    @Transactional
    void propose(UUID id, Proposal proposal, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        BigDecimal deposit = invoices.paidDeposit(id);
        List<Settlements.Deduction> deductions = new ArrayList<>();
        BodyCheck check = new BodyCheck();
        List<Claim> claims = proposal.deductions() == null ? List.of() : proposal.deductions();
        if (claims.size() > MOST) {
            check.refuse("/deductions", "At most thirty deductions are possible.", "最多三十项扣款。");
        }
        for (int i = 0; i < Math.min(claims.size(), MOST); i++) {
            String at = "/deductions/" + i;
            BigDecimal amount = claims.get(i).amount();
            if (amount == null || amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2 || amount.compareTo(deposit) > 0) {
                check.refuse(at + "/amount", "Use an amount above nothing, with at most two decimals, of at most the deposit.",
                        "请使用大于零、最多两位小数且不超过押金的金额。");
                amount = NOTHING;
            }
            deductions.add(new Settlements.Deduction(check.text(at + "/reason", claims.get(i).reason(), 1, LONGEST_REASON),
                    amount.setScale(2), null));
        }
        BigDecimal sum = deductions.stream().map(Settlements.Deduction::amount).reduce(NOTHING, BigDecimal::add);
        if (sum.compareTo(deposit) > 0) {
            check.refuse("/deductions", "All together they are CNY " + sum + ", more than the deposit of CNY " + deposit + ".",
                    "扣款合计人民币 " + sum + " 元，超过押金 " + deposit + " 元。");
        }
        check.done();
        settlements.propose(id, deposit, deductions);
        Lease moved = move.by(seen, LeaseEvent.PROPOSE, actor, sum.signum() == 0 ? null : "CNY " + sum);
        if (deductions.isEmpty()) {
            settle(moved, NOTHING);
            move.bySystem(moved, LeaseEvent.SETTLE, null, null);
        }
    }

    /**
     * The tenant agrees, and it is settled; or disagrees, and an operator decides.
     *
     * @throws Refusal when it is not the asker's to answer now, or there are no words of why not
     */
    @Transactional
    void answer(UUID id, Reply reply, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        BodyCheck check = new BodyCheck();
        check.present("/agree", reply.agree());
        boolean agrees = Boolean.TRUE.equals(reply.agree());
        String text = check.lines("/text", reply.text(), agrees ? 0 : 1, LONGEST);
        check.done();
        Lease moved = move.by(seen, agrees ? LeaseEvent.AGREE : LeaseEvent.DISPUTE, actor, text.isEmpty() ? null : text);
        if (agrees) {
            settle(moved, settlements.find(id).orElseThrow().claimed());
        } else {
            settlements.dispute(id, text);
        }
    }

    /**
     * An operator decides what the two disagree about.
     *
     * @throws Refusal when there is no dispute, there are no words, or more would be kept for something than was claimed
     */
    @Transactional
    void decide(UUID id, Decision decision, Actor actor) {
        Lease lease = leases.lock(id).orElseThrow(FindLease::none);
        if (lease.state() != LeaseState.DISPUTED) {
            throw Refusal.of(ProblemType.CONFLICT, "There is no dispute about lease " + lease.number() + ".",
                    "租约 " + lease.number() + " 没有争议。");
        }
        List<Settlements.Deduction> claims = settlements.find(id).orElseThrow().deductions();
        BodyCheck check = new BodyCheck();
        String text = check.lines("/text", decision.text(), 1, LONGEST);
        List<BigDecimal> kept = decision.kept() == null ? List.of() : decision.kept();
        if (kept.size() != claims.size()) {
            check.refuse("/kept", "Say for each of the " + claims.size() + " deductions how much of it is kept.",
                    "请为 " + claims.size() + " 项扣款逐一填写金额。");
        } else {
            for (int i = 0; i < kept.size(); i++) {
                if (kept.get(i).signum() < 0 || kept.get(i).compareTo(claims.get(i).amount()) > 0
                        || kept.get(i).stripTrailingZeros().scale() > 2) {
                    check.refuse("/kept/" + i, "Use an amount from 0 to " + claims.get(i).amount() + ".",
                            "请使用 0 至 " + claims.get(i).amount() + " 的金额。");
                }
            }
        }
        check.done();
        settlements.decide(id, kept, text);
        Lease moved = move.by(new FindLease.Seen(lease, LeaseSide.OPERATOR), LeaseEvent.DECIDE, actor, text);
        settle(moved, settlements.find(id).orElseThrow().claimed());
    }

    /** Nobody said anything in time: what was claimed is kept, or nothing. */
    @Transactional
    void silent(UUID id, Instant now) {
        leases.lock(id).filter(lease -> lease.actsAt() != null && !lease.actsAt().isAfter(now)
                && lease.state().after(LeaseEvent.SETTLE).isPresent()).ifPresent(lease -> {
                    if (lease.state() == LeaseState.ENDED) {
                        nothing(lease);
                    } else {
                        settle(lease, settlements.find(id).orElseThrow().claimed());
                        move.bySystem(lease, LeaseEvent.SETTLE, null, null);
                    }
                });
    }

    /** Nothing is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    void nothing(Lease lease) {
        settlements.propose(lease.id(), invoices.paidDeposit(lease.id()), List.of());
        settle(lease, NOTHING);
        move.bySystem(lease, LeaseEvent.SETTLE, null, null);
    }

    private void settle(Lease lease, BigDecimal kept) {
        BigDecimal deposit = invoices.paidDeposit(lease.id());
        BigDecimal back = deposit.subtract(kept);
        settlements.settle(lease.id(), kept, back);
        if (deposit.signum() > 0) {
            refund.refund(lease.id(), Invoice.cny(back), "deposit of lease " + lease.number(), "deposit-" + lease.id());
            release.release(lease.id());
        }
    }
}
