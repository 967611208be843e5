package hqb.search.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.spaces.units.UnitItem;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of units.
 *
 * @param total units in all pages, exact
 * @param next  cursor of the next page; null on the last
 * @param fits  how many of the total miss nothing
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record UnitPage(List<UnitItem> items, long total, @Nullable String next, long fits) {
}
