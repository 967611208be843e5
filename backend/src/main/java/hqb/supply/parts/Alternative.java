package hqb.supply.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.catalogue.alike.Difference;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part that may stand in for another: the fields of {@link OfferedPart}, and why.
 *
 * @param kind        {@code packing}: the same part in another packing or grade; {@code better}: it fits or does the same job, and is in
 *                    stock where ours is not, or cheaper; {@code drop-in}: it fits
 * @param gains       what is better about it at the asked quantity: {@code in-stock, cheaper}
 * @param differences in what it differs, the most telling first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Alternative(UUID id, String mpn, String manufacturer, String description, String category,
        @JsonProperty("package") @Nullable String packageCode, @Nullable String lifecycle, @Nullable String datasheetUrl, long stock,
        int supplierCount, @Nullable Money bestPrice,
        @Schema(additionalProperties = AdditionalPropertiesValue.TRUE) Map<String, Object> parameters, String kind, List<String> gains,
        List<Difference> differences) {

    static Alternative of(OfferedPart part, String kind, List<String> gains, List<Difference> differences) {
        return new Alternative(part.id(), part.mpn(), part.manufacturer(), part.description(), part.category(), part.packageCode(),
                part.lifecycle(), part.datasheetUrl(), part.stock(), part.supplierCount(), part.bestPrice(), part.parameters(), kind, gains,
                differences);
    }
}
