package hqb.payouts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The rules of paying suppliers.
 *
 * @param hold        how long what is earned is kept before it is paid
 * @param accountHold how long nothing is paid after a supplier changed where it is paid to
 * @param least       what a bank payment has at least, in the currency it is made in
 */
@ConfigurationProperties("hqb.payouts")
public record PayoutSettings(@Bindable(defaultValue = "3d") Duration hold, @Bindable(defaultValue = "24h") Duration accountHold,
        @Bindable(defaultValue = "50") BigDecimal least) {
}
