package hqb.sourcing.boms;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list with what each of its lines means.
 *
 * @param state     ready once it can be shown
 * @param format    what it was read as, such as {@code CSV, UTF-8, ;}
 * @param otherRows what is no part: titles, totals, remarks
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BomPage(UUID id, String state, String fileName, String format, List<ColumnItem> columns, List<LineItem> lines,
        List<OtherItem> otherRows, Summary summary) {

    /** A column: from 0, its heading, and what it holds. */
    @Serdeable
    record ColumnItem(int index, String header, String role) {
    }

    /**
     * A part of the list.
     *
     * @param row        as a spreadsheet counts, from 1
     * @param quantity   pieces a board; null when neither a number nor references tell
     * @param alternates part numbers that may stand in
     * @param dnp        whether it is left off the board
     * @param match      the part it means; null when none is known
     * @param candidates all parts it may mean, the surest first
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LineItem(int row, List<String> references, @Nullable Integer quantity, @Nullable String mpn, List<String> alternates,
            @Nullable String manufacturer, @Nullable String value, @Nullable String footprint, @Nullable String description,
            List<String> supplierPartNumbers, boolean dnp, @Nullable MatchItem match, List<MatchItem> candidates,
            List<ProblemItem> problems) {
    }

    /**
     * A part that a line may mean.
     *
     * @param confidence from 0 to 1
     * @param kind       by what it was found
     * @param accepted   whether nobody has to look at it
     * @param reason     why, in words
     * @param stock      pieces in stock over all suppliers
     */
    @Serdeable
    record MatchItem(UUID partId, String mpn, String manufacturer, double confidence, String kind, boolean accepted, String reason,
            long stock) {
    }

    /** What is odd about a line, as a code and in words. */
    @Serdeable
    record ProblemItem(String code, String message) {
    }

    /** A row that is no part. */
    @Serdeable
    record OtherItem(int row, String text) {
    }

    /**
     * The list in numbers.
     *
     * @param placements   references that are put on the board; 0 where the file has none
     * @param matched      lines that a part is known for
     * @param autoAccepted those of them that nobody has to look at
     * @param dnp          lines that are left off the board
     */
    @Serdeable
    record Summary(int lines, int placements, int matched, int autoAccepted, int dnp) {
    }
}
