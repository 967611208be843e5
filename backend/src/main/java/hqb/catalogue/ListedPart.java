package hqb.catalogue;

import java.util.List;

/**
 * A part with its manufacturer's names.
 *
 * @param manufacturer the canonical display name
 * @param aliases      other names of the manufacturer
 */
public record ListedPart(Part part, String manufacturer, List<String> aliases) {
}
