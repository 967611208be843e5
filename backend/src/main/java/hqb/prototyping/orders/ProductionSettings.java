package hqb.prototyping.orders;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The rules of having things made.
 *
 * @param payWithin     how long an order waits for its first payment
 * @param balanceWithin how long each later payment may take before an operator looks at it
 * @param acceptShipped how long after shipping the maker's silence counts as a yes
 * @param acceptAfter   how long after delivery or hand-over it does
 * @param claimWithin   how long after acceptance a claim can be made
 * @param commission    what the platform keeps of a quoted price, as a share of 1
 */
@ConfigurationProperties("hqb.production")
public record ProductionSettings(@Bindable(defaultValue = "14d") Duration payWithin,
        @Bindable(defaultValue = "14d") Duration balanceWithin, @Bindable(defaultValue = "14d") Duration acceptShipped,
        @Bindable(defaultValue = "7d") Duration acceptAfter, @Bindable(defaultValue = "30d") Duration claimWithin,
        @Bindable(defaultValue = "0.05") BigDecimal commission) {
}
