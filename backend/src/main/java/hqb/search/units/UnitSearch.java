package hqb.search.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.paging.Page;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs. An empty parameter counts as absent; all bounds are inclusive; what a unit does not tell is a miss.
 *
 * @param minArea       m² of gross area
 * @param maxArea       m² of gross area
 * @param maxRent       CNY for a m² and month
 * @param maxCost       CNY of everything for a m² and month, spread over the shortest lease
 * @param ownership     state, collective, private or government
 * @param use           codes of uses of which one has to be permitted
 * @param market        slugs of buildings
 * @param bbox          {@code west,south,east,north} in degrees of WGS-84: what lies outside is left out
 * @param polygon       an area drawn on the map, {@code lon,lat;lon,lat;…}, 3 to 50 corners, its line crossing itself nowhere
 * @param minFloorLoad  kg a m²
 * @param minHeight     m of clear height
 * @param minPower      kVA
 * @param freightLift   kg that a freight lift has to carry
 * @param water         true: with water and drain
 * @param fume          true: fumes can be led outside
 * @param maxTerm       months that the shortest lease may have
 * @param maxDeposit    months' rents
 * @param freeBy        day by which it has to be free
 * @param metroMinutes  on foot to a metro station
 * @param marketMinutes on foot to a building with counters
 * @param proved        true: the title is proved
 * @param confirmed     true: the owner has confirmed all within thirty days
 * @param canMeet       codes of requirements that the tenant meets, {@code none} for none at all; a unit that asks more is a miss
 * @param q             words of the unit, its space, building, address or owner; every one has to match
 * @param miss          how many of the conditions a unit may miss
 * @param sort          fit, cost, rent, area or metro; units that fit always come before those that miss something
 * @param cursor        {@code next} of the page before
 * @param size          units a page
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record UnitSearch(
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal minArea,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal maxArea,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal maxRent,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("100000000") BigDecimal maxCost,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 20) List<String> ownership,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> use,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> market,
        @QueryValue @Nullable @Size(max = 128) String bbox,
        @QueryValue @Nullable @Size(max = 2500) String polygon,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal minFloorLoad,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("1000") BigDecimal minHeight,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal minPower,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal freightLift,
        @QueryValue @Nullable Boolean water,
        @QueryValue @Nullable Boolean fume,
        @QueryValue @Nullable @Min(1) @Max(1200) Integer maxTerm,
        @QueryValue @Nullable @DecimalMin("0") @DecimalMax("1000") BigDecimal maxDeposit,
        @QueryValue @Nullable LocalDate freeBy,
        @QueryValue @Nullable @Min(0) @Max(600) Integer metroMinutes,
        @QueryValue @Nullable @Min(0) @Max(600) Integer marketMinutes,
        @QueryValue @Nullable Boolean proved,
        @QueryValue @Nullable Boolean confirmed,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 100) List<String> canMeet,
        @QueryValue @Nullable @Size(max = 256) String q,
        @QueryValue @Nullable @Min(0) @Max(3) Integer miss,
        @QueryValue @Nullable String sort,
        @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {

    /** The same need from the start of the list. */
    UnitSearch anew(int missing, @Nullable String order, @Nullable Integer most) {
        return new UnitSearch(minArea, maxArea, maxRent, maxCost, ownership, use, market, bbox, polygon, minFloorLoad, minHeight, minPower,
                freightLift, water, fume, maxTerm, maxDeposit, freeBy, metroMinutes, marketMinutes, proved, confirmed, canMeet, q, missing,
                order, null, most);
    }
}
