package hqb.operations.rates;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.platform.rates.ExchangeRate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rate as it was entered.
 *
 * @param cny       CNY for one unit of the currency, as a decimal string
 * @param enteredBy the person; null when the platform did it
 * @param inForce   whether it is the one that counts now
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RateItem(UUID id, Currency currency, LocalDate day, @Schema(example = "7.1034") String cny, String source, @Nullable UUID enteredBy,
        Instant enteredAt, boolean inForce) {
    static RateItem of(ExchangeRate rate, boolean inForce) {
        return new RateItem(rate.id(), rate.currency(), rate.day(), rate.cny().toPlainString(), rate.source(), rate.enteredBy(),
                rate.enteredAt(), inForce);
    }
}
