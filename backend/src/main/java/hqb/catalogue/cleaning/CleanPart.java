package hqb.catalogue.cleaning;

import hqb.catalogue.Manufacturer;
import hqb.catalogue.Part;
import java.util.List;

/**
 * A clean part with what the market needs to know of its source.
 *
 * @param part         the part
 * @param manufacturer its manufacturer
 * @param sourceId     the number the source gives it
 * @param stock        pieces in the source's stock
 * @param priceBreaks  the source's price steps in USD, may be empty
 */
public record CleanPart(Part part, Manufacturer manufacturer, String sourceId, long stock, List<UsdPrice> priceBreaks) {
}
