package hqb.supply.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a price index.
 *
 * @param category      slug, or "all"
 * @param base          Monday of the week whose figure is 100
 * @param live          whether figures are still published
 * @param demonstration whether any figure is of made-up prices, or linked to such
 * @param items         the oldest first
 * @param total         how many there are
 * @param next          always null: the list is whole
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record IndexSeries(String category, String name, LocalDate base, boolean live, boolean demonstration, List<Week> items, long total,
        @Nullable String next) {

    /**
     * A figure as it was published.
     *
     * @param week     ISO week, such as 2026-W47
     * @param change   in per cent against the figure before; null for the first
     * @param parts    of how many parts it is
     * @param carried  for how many of them an older price was carried forward
     * @param revision 0 as first published; more when it was corrected
     * @param reason   why it was corrected
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Week(String week, LocalDate monday, BigDecimal value, @Nullable BigDecimal change, int parts, int carried, int revision,
            @Nullable String reason, boolean demonstration) {
    }
}
