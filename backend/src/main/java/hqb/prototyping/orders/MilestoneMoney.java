package hqb.prototyping.orders;

import hqb.payments.RefundShare;
import hqb.payments.ReleaseShare;
import hqb.vouchers.ReleaseVoucher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where the money of an order's milestones goes: to the provider, or back to the maker. The order is locked by whoever asks. */
@Singleton
class MilestoneMoney {
    private final Milestones milestones;
    private final ReleaseShare release;
    private final RefundShare refund;
    private final ReleaseVoucher voucher;

    MilestoneMoney(Milestones milestones, ReleaseShare release, RefundShare refund, ReleaseVoucher voucher) {
        this.milestones = milestones;
        this.release = release;
        this.refund = refund;
        this.voucher = voucher;
    }

    /** The deposit is the provider's once work begins, unless it is all there is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void releaseDeposit(Order order) {
        List<Milestone> parts = milestones.list(order.id());
        if (order.kind() != OrderKind.EXPERT && parts.size() > 1) {
            release(parts.getFirst());
        }
    }

    /** All that is paid is the provider's. */
    @Transactional(propagation = Propagation.MANDATORY)
    void releasePaid(Order order) {
        milestones.list(order.id()).forEach(this::release);
    }

    private void release(Milestone part) {
        if (part.state() == MilestoneState.PAID) {
            milestones.setState(part.id(), MilestoneState.RELEASED);
            release.release(part.id());
        }
    }

    /** Nothing leaves until the claim is decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(Order order, String why) {
        milestones.list(order.id()).stream().filter(part -> part.state() == MilestoneState.PAID)
                .forEach(part -> release.hold(part.id(), why));
    }

    /**
     * All that was paid goes back, and nothing more is to be paid.
     *
     * @param released whether what the provider already has goes back too
     * @return the milestones that were to be paid just then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<UUID> giveBackAll(Order order, String reason, boolean released) {
        List<UUID> due = new ArrayList<>();
        for (Milestone part : milestones.list(order.id())) {
            switch (part.state()) {
                case DUE, PLANNED -> {
                    milestones.setState(part.id(), MilestoneState.CANCELLED);
                    voucher.release(part.id());
                    if (part.state() == MilestoneState.DUE) {
                        due.add(part.id());
                    }
                }
                case PAID -> giveBack(order, part, part.left(), reason, "all-" + part.id());
                case RELEASED -> {
                    if (released) {
                        giveBack(order, part, part.left(), reason, "all-" + part.id());
                    }
                }
                default -> {
                    // nothing of it is left
                }
            }
        }
        return due;
    }

    /** Some of what was paid goes back, the latest milestone first. */
    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(Order order, BigDecimal amount, String reason, String key) {
        BigDecimal left = amount;
        for (Milestone part : milestones.list(order.id()).reversed()) {
            BigDecimal of = part.isPaid() ? part.left().min(left) : BigDecimal.ZERO;
            if (of.signum() > 0) {
                giveBack(order, part, of, reason, key + "-" + part.id());
                left = left.subtract(of);
            }
        }
    }

    private void giveBack(Order order, Milestone part, BigDecimal amount, String reason, String key) {
        if (amount.signum() > 0) {
            milestones.setRefunded(part.id(), part.refunded().add(amount));
            refund.refund(part.id(), order.money(amount), reason.substring(0, Math.min(reason.length(), 500)), key);
        }
    }
}
