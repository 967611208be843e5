package hqb.ordering;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The rules of buying.
 *
 * @param payWithin     how long stock is set aside for an order that is not paid yet
 * @param confirmAfter  how long after shipping silence counts as the buyer's yes
 * @param collectAfter  how long after a hand-over at the counter silence counts as the buyer's yes
 * @param answerReturn  how long after goods were to be given back a supplier's silence counts as a yes
 * @param sendBack      how long the buyer has to send them
 * @param inspectReturn how long after they were sent the supplier's silence counts as their arrival
 * @param commission    what the platform keeps of the price of goods, as a share of 1
 * @param keepGuestCart how long the cart of a guest is kept without a visit
 */
@ConfigurationProperties("hqb.ordering")
public record OrderingSettings(@Bindable(defaultValue = "30m") Duration payWithin, @Bindable(defaultValue = "10d") Duration confirmAfter,
        @Bindable(defaultValue = "3d") Duration collectAfter,
        @Bindable(defaultValue = "5d") Duration answerReturn, @Bindable(defaultValue = "10d") Duration sendBack,
        @Bindable(defaultValue = "10d") Duration inspectReturn, @Bindable(defaultValue = "0.03") BigDecimal commission,
        @Bindable(defaultValue = "30d") Duration keepGuestCart) {
}
