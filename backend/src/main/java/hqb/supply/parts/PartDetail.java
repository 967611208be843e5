package hqb.supply.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part with all that is known of it: the fields of {@link OfferedPart}, and more.
 *
 * @param categoryName    name of its category
 * @param categoryPath    from the root down to its category
 * @param parameterList   its parameters to read, the most telling first
 * @param otherAttributes what the source says beyond the dictionary
 * @param alternatives    parts that may stand in, in the order in which they are recommended
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PartDetail(UUID id, String mpn, String manufacturer, String description, String category,
        @JsonProperty("package") @Nullable String packageCode, @Nullable String lifecycle, @Nullable String datasheetUrl, long stock,
        int supplierCount, @Nullable Money bestPrice,
        @Schema(additionalProperties = AdditionalPropertiesValue.TRUE) Map<String, Object> parameters, String categoryName,
        List<CategoryStep> categoryPath,
        List<ParameterLine> parameterList, List<AttributeLine> otherAttributes, List<Alternative> alternatives) {

    /** A category on the way. */
    @Serdeable
    record CategoryStep(String slug, String name) {
    }

    /**
     * A parameter to read.
     *
     * @param name  its dictionary name, as filters take it
     * @param label what it is called in the asked language
     * @param unit  the SI base unit of a number; null for text and plain numbers
     * @param value a number in that unit, or text
     * @param text  as people write it: "100 nF"
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ParameterLine(String name, String label, @Nullable String unit, @Schema(oneOf = {
        Double.class, String.class}) Object value, String text){
    }

    /** A property as the source has it. */
    @Serdeable
    record AttributeLine(String name, String text) {
    }
}
