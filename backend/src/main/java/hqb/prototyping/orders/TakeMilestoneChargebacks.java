package hqb.prototyping.orders;

import hqb.payments.chargebacks.ChargebackListener;
import hqb.platform.money.Money;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the sides of an order when the bank of its payer calls a milestone's money back, and how that ends. */
@Singleton
class TakeMilestoneChargebacks implements ChargebackListener {
    private final Orders orders;
    private final Milestones milestones;
    private final Timeline timeline;
    private final OrderMails mails;

    TakeMilestoneChargebacks(Orders orders, Milestones milestones, Timeline timeline, OrderMails mails) {
        this.orders = orders;
        this.milestones = milestones;
        this.timeline = timeline;
        this.mails = mails;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> called) {
        called.stream().sorted().forEach(part -> milestones.find(part).ifPresent(found -> orders.lock(found.order())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void calledBack(Map<UUID, Money> called) {
        called.forEach((part, money) -> tell(part, OrderEvent.CALL_BACK, money.currency() + " " + money.amount().toPlainString()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void won(Collection<UUID> called) {
        called.stream().sorted().forEach(part -> tell(part, OrderEvent.CALL_BACK_WON, null));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lost(UUID part, Money amount) {
        tell(part, OrderEvent.CALL_BACK_LOST, amount.currency() + " " + amount.amount().toPlainString());
        milestones.find(part).ifPresent(found -> milestones.setRefunded(part, found.refunded().add(amount.amount()).min(found.amount())));
    }

    private void tell(UUID part, OrderEvent event, @Nullable String text) {
        milestones.find(part).flatMap(found -> orders.lock(found.order())).ifPresent(order -> {
            timeline.add(order.id(), event, order.state(), Who.SYSTEM, Words.of(text));
            mails.tell(order, event, Who.SYSTEM, text);
        });
    }
}
