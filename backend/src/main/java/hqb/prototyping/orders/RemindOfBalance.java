package hqb.prototyping.orders;

import hqb.platform.time.WorkingDays;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds makers of payments that are still due, and hands what is overdue to the operators. Nothing is cancelled and no price changes:
 * the order waits for its payment as before.
 */
@Singleton
class RemindOfBalance {
    private static final Logger LOG = LoggerFactory.getLogger(RemindOfBalance.class);
    private static final int BATCH = 200;

    private final Orders orders;
    private final Milestones milestones;
    private final Balances balances;
    private final MoveOrder move;

    RemindOfBalance(Orders orders, Milestones milestones, Balances balances, MoveOrder move) {
        this.orders = orders;
        this.milestones = milestones;
        this.balances = balances;
        this.move = move;
    }

    /** Does what is due by then. May run twice at once. */
    void run(Instant now) {
        for (Balances.Balance balance : balances.acting(now, BATCH)) {
            try {
                act(balance, now);
            } catch (RuntimeException failed) {
                LOG.warn("nobody can be reminded of order {} now, trying again later", balance.order(), failed);
            }
        }
    }

    /** One reminder, however many should have been sent since; or, after the deadline, the word that it is overdue. */
    @Transactional
    void act(Balances.Balance seen, Instant now) {
        Order order = orders.lock(seen.order()).orElseThrow();
        Optional<Balances.Balance> found = balances.find(order.id()).filter(one -> one.milestone().equals(seen.milestone()));
        if (found.isEmpty() || found.get().overdueAt() != null || order.state().after(OrderEvent.REMIND).isEmpty()) {
            return;
        }
        Balances.Balance balance = found.get();
        Milestone part = milestones.find(balance.milestone()).orElseThrow();
        Words words = Words.of(order.currency() + " " + part.amount().toPlainString() + " · " + WorkingDays.today(balance.dueAt()));
        if (!now.isBefore(balance.dueAt())) {
            balances.setOverdue(balance, now);
            move.move(order, OrderEvent.OVERDUE, Who.SYSTEM, words);
        } else if (balance.remindersBy(now) > balance.reminders()) {
            balances.setReminded(balance, balance.remindersBy(now));
            move.move(order, OrderEvent.REMIND, Who.SYSTEM, words);
        }
    }
}
