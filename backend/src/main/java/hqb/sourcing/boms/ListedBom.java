package hqb.sourcing.boms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as other features read it: what is written, and the part that a line surely means or that somebody has chosen.
 *
 * @param name what its owner calls it
 */
public record ListedBom(UUID id, String name, List<Line> lines) {

    /**
     * A line.
     *
     * @param row      as a spreadsheet counts, from 1
     * @param quantity pieces a board; null when that cannot be told
     * @param dnp      whether it is left off the board
     * @param part     null when none is sure
     */
    public record Line(int row, List<String> references, @Nullable Integer quantity, @Nullable String mpn, @Nullable String manufacturer,
            @Nullable String value, @Nullable String footprint, @Nullable String description, List<String> supplierParts, boolean dnp,
            @Nullable Chosen part) {
    }

    /**
     * The part of a line.
     *
     * @param manufacturer its canonical name
     * @param lcsc         LCSC's number, such as {@code C1525}; null when it has none
     * @param housing      its package; null when the catalogue has none
     */
    public record Chosen(UUID id, String mpn, String manufacturer, @Nullable String lcsc, @Nullable String housing) {
    }
}
