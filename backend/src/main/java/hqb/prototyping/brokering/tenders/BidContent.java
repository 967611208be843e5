package hqb.prototyping.brokering.tenders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bid says.
 *
 * @param price       for all of it, without the platform's commission
 * @param workingDays from the day on which work may begin
 * @param validUntil  the last day on which it can be taken
 * @param terms       null for none
 * @param stages      of advice: they sum to the price; empty otherwise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BidContent(BigDecimal price, Currency currency, int workingDays, LocalDate validUntil, @Nullable String terms,
        List<Stage> stages) {
    /** A stage of advice. */
    @Serdeable
    public record Stage(String title, BigDecimal price) {
    }
}
