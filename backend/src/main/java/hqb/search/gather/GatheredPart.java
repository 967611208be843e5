package hqb.search.gather;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part as the index holds it, as far as telling which part is meant needs it.
 *
 * @param mpnBase      the number without packing suffixes, as {@link hqb.catalogue.mpn.PackingSuffixes#base}
 * @param manufacturer canonical name
 * @param num          parameters that are numbers, in the stored unit
 * @param kw           parameters that are words; a text or a list of them
 * @param priceAtOne   the least unit price in canonical CNY; null when nobody offers it
 */
public record GatheredPart(UUID id, String mpn, String mpnBase, String manufacturer, String category,
        @JsonProperty("package") @Nullable String packageName, @Nullable Map<String, Double> num, @Nullable Map<String, Object> kw,
        long stock,
        @Nullable BigDecimal priceAtOne) {
    static final List<String> FIELDS = List.of("id", "mpn", "mpnBase", "manufacturer", "category", "package", "num", "kw", "stock",
            "priceAtOne");
}
