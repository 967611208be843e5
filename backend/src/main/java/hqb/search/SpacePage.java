package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.spaces.SpaceItem;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of spaces.
 *
 * @param total     spaces in all pages, exact
 * @param next      cursor of the next page; null on the last
 * @param totalArea m² of all matches, not of this page alone
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SpacePage(List<SpaceItem> items, long total, @Nullable String next, BigDecimal totalArea) {
}
