package hqb.makerspaces.registry.drift;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the drift of a makerspace is told from; null where it is not known.
 *
 * @param income         of the year, CNY
 * @param propertyIncome of that, from letting property
 * @param tenants        that have their address there
 * @param tenantsSeen    of these, seen there in the last quarter: bookings, check-ins, events
 * @param eventsHeld     in the year
 * @param usedPercent    of the open hours of what it lends, really used
 */
public record DriftFacts(@Nullable BigDecimal income, @Nullable BigDecimal propertyIncome, @Nullable Integer tenants,
        @Nullable Integer tenantsSeen, @Nullable Integer eventsHeld, @Nullable Integer usedPercent) {
}
