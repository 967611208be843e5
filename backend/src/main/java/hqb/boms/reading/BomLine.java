package hqb.boms.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list, as it is written.
 *
 * @param row          as a spreadsheet counts, from 1; in KiCad's XML the component's number
 * @param references   where it stands on the board, ranges written out
 * @param quantity     pieces a board; the number of references where nothing else is said, null when that cannot be told either
 * @param mpns         the part number, and behind it the alternates
 * @param supplierParts distributors' numbers
 * @param dnp          whether it is left off the board
 * @param problems     what is odd about it
 */
public record BomLine(int row, List<String> references, @Nullable Integer quantity, List<String> mpns, @Nullable String manufacturer,
        @Nullable String value, @Nullable String footprint, @Nullable String description, List<String> supplierParts, boolean dnp,
        List<LineProblem> problems) {

    /** The part number, null when there is none. */
    public @Nullable String mpn() {
        return mpns.isEmpty() ? null : mpns.getFirst();
    }

    /** By the row, which no two lines of a list share: lines are keys of many maps. */
    @Override
    public int hashCode() {
        return row;
    }

    /** The same line with other problems. */
    BomLine with(List<LineProblem> others) {
        return new BomLine(row, references, quantity, mpns, manufacturer, value, footprint, description, supplierParts, dnp, others);
    }
}
