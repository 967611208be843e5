package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For what money a unit is let, in CNY.
 *
 * @param rentM2Month       for a m² of gross area and month; null when on request
 * @param managementM2Month for a m² of gross area and month
 * @param rentFreeDays      at the beginning of the lease
 * @param depositMonths     months' rents, given back at the end
 * @param agencyMonths      months' rents for whoever brought owner and tenant together, once
 * @param minTermMonths     the shortest lease, at least 1
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LeaseTerms(@Nullable BigDecimal rentM2Month, BigDecimal managementM2Month, List<Fee> fees, int rentFreeDays,
        BigDecimal depositMonths, BigDecimal agencyMonths, int minTermMonths) {
}
