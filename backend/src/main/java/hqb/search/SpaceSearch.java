package hqb.search;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the finder of spaces. An empty parameter counts as absent; all bounds are inclusive.
 *
 * @param bbox      {@code west,south,east,north} in degrees of WGS-84, west below east
 * @param minArea   m²
 * @param maxArea   m²
 * @param ownership state, collective, private or government
 * @param use       codes of permitted use
 * @param maxRent   CNY per m² a month; a space whose rent is on request never matches
 * @param market    slugs of buildings
 * @param q         words of the name, building, address or description
 * @param sort      order of the list
 * @param cursor    {@code next} of the page before
 * @param size      spaces a page
 */
@Introspected
record SpaceSearch(
        @QueryValue @Nullable @Size(max = 128) String bbox,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal minArea,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal maxArea,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 20) List<String> ownership,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> use,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal maxRent,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> market,
        @QueryValue @Nullable @Size(max = 256) String q,
        @QueryValue @Nullable String sort,
        @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
}
