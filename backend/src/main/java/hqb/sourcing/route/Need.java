package hqb.sourcing.route;

import java.util.List;
import java.util.UUID;

/**
 * A part that a list wants.
 *
 * @param rows   of the list, as a spreadsheet counts
 * @param pieces for all boards
 */
record Need(UUID part, String mpn, String manufacturer, List<Integer> rows, List<String> references, long pieces) {
}
