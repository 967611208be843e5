package hqb.prototyping.orders;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** What follows when work is done: the next payment, the hand-over, the next stage. The order is locked by whoever asks. */
@Singleton
class FinishStage {
    private final Milestones milestones;
    private final Balances balances;
    private final MilestoneMoney money;
    private final MoveOrder move;
    private final ProductionSettings settings;
    private final Clock clock;

    FinishStage(Milestones milestones, Balances balances, MilestoneMoney money, MoveOrder move, ProductionSettings settings, Clock clock) {
        this.milestones = milestones;
        this.balances = balances;
        this.money = money;
        this.move = move;
        this.settings = settings;
        this.clock = clock;
    }

    /** It is inspected: the balance is due, or, when all is paid, it goes on at once. Stages of advice are paid one by one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void inspected(Order order) {
        Optional<Milestone> balance = order.kind() == OrderKind.EXPERT ? Optional.empty() : planned(order);
        if (balance.isPresent()) {
            milestones.setState(balance.get().id(), MilestoneState.DUE);
            balances.ask(balance.get().id());
        } else {
            ready(move.move(order, OrderEvent.SETTLE, Who.SYSTEM, Words.NONE));
        }
    }

    /** All is paid. What is not sent is handed over at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ready(Order order) {
        if (!order.kind().ships()) {
            move.move(order, OrderEvent.HAND_OVER, Who.SYSTEM, Words.NONE,
                    moved -> moved.actingAt(clock.instant().plus(settings.acceptAfter())));
        }
    }

    /** It is accepted: the money is the provider's; of advice the next stage begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    void accepted(Order order) {
        money.releasePaid(order);
        Optional<Milestone> stage = planned(order);
        if (stage.isPresent()) {
            milestones.setState(stage.get().id(), MilestoneState.DUE);
            balances.ask(stage.get().id());
            move.move(order, OrderEvent.NEXT_STAGE, Who.SYSTEM, Words.NONE);
        }
    }

    private Optional<Milestone> planned(Order order) {
        return milestones.list(order.id()).stream().filter(part -> part.state() == MilestoneState.PLANNED).findFirst();
    }
}
