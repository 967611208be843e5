package hqb.supply.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part with what is offered of it, in short.
 *
 * @param category      slug of its category
 * @param stock         pieces over all suppliers
 * @param supplierCount suppliers that offer it
 * @param bestPrice     the least unit price at the smallest legal quantity not below the asked one; null when nobody offers it
 * @param parameters    by dictionary name: numbers in SI base units, or text
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OfferedPart(UUID id, String mpn, String manufacturer, String description, String category,
        @JsonProperty("package") @Nullable String packageCode, @Nullable String lifecycle, @Nullable String datasheetUrl, long stock,
        int supplierCount, @Nullable Money bestPrice,
        @Schema(additionalProperties = AdditionalPropertiesValue.TRUE) Map<String, Object> parameters) {
}
