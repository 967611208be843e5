package hqb.spaces.leases;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The rules of leasing.
 *
 * @param signWithin   how long both have to sign what was accepted; until then nobody else gets the days
 * @param payWithin    how long the tenant has for deposit and first rent
 * @param invoiceAhead how long before its due day a rent can be paid
 * @param announce     how long before it rises a rent is announced
 * @param claimWithin  how long after the end the landlord can say what to keep of the deposit
 * @param answerWithin how long the tenant can disagree
 * @param commission   what the platform keeps of rents, as a share of 1; never of deposits
 */
@ConfigurationProperties("hqb.leases")
public record LeaseSettings(@Bindable(defaultValue = "14d") Duration signWithin, @Bindable(defaultValue = "7d") Duration payWithin,
        @Bindable(defaultValue = "7d") Duration invoiceAhead, @Bindable(defaultValue = "30d") Duration announce,
        @Bindable(defaultValue = "30d") Duration claimWithin, @Bindable(defaultValue = "14d") Duration answerWithin,
        @Bindable(defaultValue = "0") BigDecimal commission) {
}
