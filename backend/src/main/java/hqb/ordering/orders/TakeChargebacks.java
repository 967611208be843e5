package hqb.ordering.orders;

import hqb.payments.chargebacks.ChargebackListener;
import hqb.platform.money.Money;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Learns that banks call the money of orders back. An order goes on as it was: both sides are told, and it is seen in its timeline. */
@Singleton
class TakeChargebacks implements ChargebackListener {
    private final Orders orders;
    private final Timeline timeline;
    private final OrderMails mails;

    TakeChargebacks(Orders orders, Timeline timeline, OrderMails mails) {
        this.orders = orders;
        this.timeline = timeline;
        this.mails = mails;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> called) {
        called.stream().sorted().forEach(orders::lock);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void calledBack(Map<UUID, Money> called) {
        called.forEach((order, part) -> tell(order, OrderEvent.CALL_BACK, part.currency() + " " + part.amount().toPlainString(),
                same -> same));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void won(Collection<UUID> called) {
        called.stream().sorted().forEach(order -> tell(order, OrderEvent.CALL_BACK_WON, null, same -> same));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lost(UUID order, Money amount) {
        tell(order, OrderEvent.CALL_BACK_LOST, amount.currency() + " " + amount.amount().toPlainString(),
                found -> Changes.refunded(found, amount.amount()));
    }

    private void tell(UUID id, OrderEvent event, @Nullable String text, UnaryOperator<Order> change) {
        orders.lock(id).ifPresent(order -> {
            Order changed = change.apply(order);
            orders.advance(changed);
            timeline.add(id, event, order.state(), Who.SYSTEM, text);
            mails.tell(changed, event, Who.SYSTEM, text);
        });
    }
}
