package hqb.supply.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an index is made of now.
 *
 * @param name         part number; the category in the index of all
 * @param part         null in the index of all
 * @param manufacturer null in the index of all
 * @param since        Monday of the week that the basket is linked to
 * @param linkPrice    CNY for one of 100 in that week; in the index of all, the category's figure
 * @param quantity     by which it weighs
 * @param weight       its share of the basket's worth in that week, in per cent
 * @param lastPrice    the last known price or figure
 * @param missingWeeks for how many weeks no price has been known
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BasketLine(String name, @Nullable UUID part, @Nullable String manufacturer, LocalDate since, BigDecimal linkPrice,
        BigDecimal quantity, BigDecimal weight, BigDecimal lastPrice, int missingWeeks) {
}
