package hqb.supply.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price index of a category, where it stands.
 *
 * @param category      slug, or "all"
 * @param parent        slug of the category above; null for roots and for all
 * @param week          ISO week of the last figure, such as 2026-W47
 * @param monday        its Monday
 * @param value         the last figure; 100 in the base week
 * @param weekChange    in per cent against the week before; null when there was no figure
 * @param yearChange    in per cent against 52 weeks before; null when there was no figure
 * @param parts         of how many parts it is; of categories for all
 * @param live          whether figures are still published
 * @param demonstration whether it is of made-up prices, or linked to such
 * @param recent        the figures of the last 53 weeks, the oldest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record IndexItem(String category, String name, @Nullable String parent, String week, LocalDate monday, BigDecimal value,
        @Nullable BigDecimal weekChange, @Nullable BigDecimal yearChange, int parts, boolean live, boolean demonstration,
        List<Point> recent) {

    /** A figure. */
    @Serdeable
    record Point(LocalDate monday, BigDecimal value) {
    }
}
