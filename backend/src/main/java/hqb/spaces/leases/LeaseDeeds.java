package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a side does to a lease with no more than some words and a day: declining, withdrawing, cancelling, giving notice, saying something. */
@Singleton
class LeaseDeeds {
    private static final Set<LeaseEvent> PLAIN = EnumSet.of(LeaseEvent.DECLINE, LeaseEvent.WITHDRAW, LeaseEvent.TURN_DOWN,
            LeaseEvent.CANCEL, LeaseEvent.GIVE_NOTICE, LeaseEvent.SAY);
    private static final Set<LeaseEvent> NEED_WORDS = EnumSet.of(LeaseEvent.DECLINE, LeaseEvent.CANCEL, LeaseEvent.SAY);
    private static final int LONGEST = 4_000;

    private final FindLease find;
    private final MoveLease move;
    private final Leases leases;
    private final LeaseOffers offers;
    private final List<LeaseListener> listeners;
    private final Today today;

    LeaseDeeds(FindLease find, MoveLease move, Leases leases, LeaseOffers offers, List<LeaseListener> listeners, Today today) {
        this.find = find;
        this.move = move;
        this.leases = leases;
        this.offers = offers;
        this.listeners = listeners;
        this.today = today;
    }

    /**
     * A deed.
     *
     * @param deed    one of the lease's {@code actions}: decline, withdraw, turn-down, cancel, give-notice or say
     * @param text    words to the other side; needed to decline, to cancel and to say something
     * @param lastDay of a notice: the last day of the lease
     */
    @Serdeable
    record LeaseDeed(@Nullable String deed, @Nullable String text, @Nullable LocalDate lastDay) {
    }

    /**
     * Does it.
     *
     * @throws Refusal when the lease is not there for the asker, words are missing, the day is too early, or its state does not allow it
     */
    @Transactional
    void act(UUID id, LeaseDeed deed, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        LeaseEvent event = LeaseEvent.ofCode(deed.deed() == null ? "" : deed.deed()).filter(PLAIN::contains)
                .orElseThrow(() -> Refusal.invalid("/deed", "Use one of the lease's actions.", "请使用租约允许的操作之一。"));
        move.require(seen, event);
        BodyCheck check = new BodyCheck();
        String text = check.lines("/text", deed.text(), NEED_WORDS.contains(event) ? 1 : 0, LONGEST);
        check.done();
        switch (event) {
            case DECLINE, TURN_DOWN -> offers.setOpen(id, "declined");
            case WITHDRAW -> offers.setOpen(id, "lapsed");
            case GIVE_NOTICE -> shorten(seen, deed.lastDay());
            default -> {
                // nothing beside the state
            }
        }
        Lease moved = move.by(seen, event, actor, text.isEmpty() ? null : text);
        if (event == LeaseEvent.CANCEL) {
            listeners.forEach(listener -> listener.lapsed(moved));
        }
        if (event == LeaseEvent.GIVE_NOTICE) {
            listeners.forEach(listener -> listener.shortened(moved));
        }
    }

    /** The first day that a notice of today can make the last one: after the term of notice, or at once for a tenant in arrears. */
    LocalDate earliestEnd(Lease lease, LeaseSide side) {
        LocalDate day = today.date();
        boolean grave = side == LeaseSide.LANDLORD && lease.arrearsSince() != null;
        LocalDate earliest = grave ? day : day.plusMonths(offers.agreed(lease.id()).getLast().deal().noticeMonths());
        return earliest.isBefore(lease.firstDay()) ? lease.firstDay() : earliest;
    }

    private void shorten(FindLease.Seen seen, @Nullable LocalDate wanted) {
        Lease lease = seen.lease();
        LocalDate earliest = earliestEnd(lease, seen.side());
        if (!earliest.isBefore(lease.lastDay())) {
            throw Refusal.of(ProblemType.CONFLICT, "The lease ends on " + lease.lastDay() + " anyway: a notice of today would come later.",
                    "租约将于 " + lease.lastDay() + " 到期，今日发出的通知不会更早生效。");
        }
        if (wanted == null || wanted.isBefore(earliest) || !wanted.isBefore(lease.lastDay())) {
            throw Refusal.invalid("/lastDay", "Choose a day from " + earliest + ", before " + lease.lastDay() + ".",
                    "请选择 " + earliest + " 起、" + lease.lastDay() + " 之前的日期。");
        }
        leases.setNotice(lease.id(), wanted, seen.side());
    }
}
