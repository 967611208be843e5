package hqb.supply.inventory;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * When suppliers are told that stock runs low.
 *
 * @param quiet how long no further stock may have fallen, so that one mail tells of all
 * @param pause between two mails of a supplier, at least
 */
@ConfigurationProperties("hqb.low-stock")
record LowStockSettings(@Bindable(defaultValue = "1m") Duration quiet, @Bindable(defaultValue = "15m") Duration pause) {
}
