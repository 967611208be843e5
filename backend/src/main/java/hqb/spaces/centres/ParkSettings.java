package hqb.spaces.centres;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The rules of the virtual park.
 *
 * @param desksPerDay     how many desks an organisation can have on a day, in all centres
 * @param deskDaysPerMonth on how many days of a month it can have desks
 * @param holdDesksFor  how long a desk is held until it is confirmed
 * @param answerWithin  how long a centre has for the next deed of a case
 * @param closeAfter    after how long without a word an answered case is closed
 */
@ConfigurationProperties("hqb.park")
public record ParkSettings(@Bindable(defaultValue = "2") int desksPerDay, @Bindable(defaultValue = "10") int deskDaysPerMonth,
        @Bindable(defaultValue = "15m") Duration holdDesksFor, @Bindable(defaultValue = "24h") Duration answerWithin,
        @Bindable(defaultValue = "14d") Duration closeAfter) {
}
