package hqb.catalogue.cleaning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a published catalogue as it stands; absent texts are empty.
 *
 * @param sourceId     the number the source gives it
 * @param stock        pieces in the source's stock
 * @param priceBreaks  its price steps in USD
 * @param attributes   name to what is said about it
 */
public record RawPart(String sourceId, String mpn, String manufacturer, String category, String subcategory, String packageName,
        String description, String datasheet, long stock,
        List<UsdPrice> priceBreaks, Map<String, RawAttribute> attributes) {

    /** What a source says under one attribute name. */
    public sealed interface RawAttribute {

        /** A text. */
        record Text(String text) implements RawAttribute {
        }

        /** Numbers in SI base units, by the name the source gives each; a number the source does not know is null. */
        record Numbers(Map<String, RawNumber> values) implements RawAttribute {
        }
    }

    /**
     * One number of the source.
     *
     * @param value    in SI base units, null when unknown
     * @param quantity what is measured: resistance, voltage, count, ...
     */
    public record RawNumber(@Nullable Double value, String quantity) {
    }
}
