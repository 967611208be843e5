package hqb.search.gather;

import hqb.catalogue.ValueRange;
import java.util.List;
import java.util.Map;

/**
 * Parts that are looked for by what they are.
 *
 * @param categories slugs of which one has to fit, or one above the part's own
 * @param packages   names of which one has to fit; empty for any
 * @param ranges     what numbers have to lie in, by parameter
 * @param words      which words a parameter may have, by parameter
 */
public record PartsWish(List<String> categories, List<String> packages, Map<String, ValueRange> ranges, Map<String, List<String>> words) {
}
