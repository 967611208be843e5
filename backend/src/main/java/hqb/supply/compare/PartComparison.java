package hqb.supply.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.supply.parts.OfferedPart;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts side by side.
 *
 * @param parts in the asked order
 * @param rows  what is compared: price, stock and suppliers, then what the parts are, then their parameters
 */
@Serdeable
record PartComparison(List<OfferedPart> parts, List<Row> rows) {

    /**
     * One thing that is compared.
     *
     * @param name    {@code price, stock, suppliers, manufacturer, category, package, lifecycle} or a dictionary name
     * @param group   {@code offer, part} or {@code parameter}
     * @param label   what it is called in the asked language
     * @param unit    the SI base unit of a numeric parameter; null otherwise
     * @param better  {@code more} or {@code less} where one way is better; null where none is, or where it is no matter of size
     * @param differs whether the parts differ in it; what only some of them say counts as a difference
     * @param cells   one for each part
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(String name, String group, String label, @Nullable String unit, @Nullable String better, boolean differs,
            List<Cell> cells) {
    }

    /**
     * What one part says.
     *
     * @param text as people read it; null when it is not known
     * @param best whether no other is better, and at least one is worse
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Cell(@Nullable String text, boolean best) {
    }
}
