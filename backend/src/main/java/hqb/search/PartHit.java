package hqb.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part as the index holds it, as far as a list of results needs it.
 *
 * @param prices the least unit price in canonical CNY over asked quantities, as steps without gaps; empty when nobody offers the part
 */
record PartHit(String id, String mpn, String manufacturer, String category, @JsonProperty("package") @Nullable String packageCode,
        @Nullable String lifecycle, @Nullable String datasheetUrl, String textEn, String textZh, @Nullable Map<String, Double> num,
        @Nullable Map<String, Object> kw, long stock, int suppliers, @Nullable List<Step> prices) {
    /** The fields of the index that this record reads. */
    static final List<String> FIELDS = List.of("id", "mpn", "manufacturer", "category", "package", "lifecycle", "datasheetUrl", "textEn",
            "textZh", "num",
            "kw", "stock", "suppliers", "prices");

    /**
     * A stretch of quantities with one price.
     *
     * @param from first quantity
     * @param to   last quantity
     * @param cny  unit price in canonical CNY
     */
    record Step(long from, long to, BigDecimal cny) {
        /** Where the last stretch ends: the largest whole number that every JSON reader takes exactly. */
        static final long OPEN_END = 9_007_199_254_740_991L;
    }
}
