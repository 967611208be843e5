package hqb.supply.compare;

import hqb.platform.money.Currency;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts are laid side by side.
 *
 * @param id       ids of 1 to 8 parts, each once, in the order in which they are shown
 * @param quantity pieces wanted; prices are for this quantity; 1 by default
 * @param currency of prices; CNY by default
 */
@Introspected
record ComparisonAsked(@Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> id,
        @QueryValue @Nullable @Min(1) @Max(1_000_000_000) Long quantity, @QueryValue @Nullable Currency currency) {
}
