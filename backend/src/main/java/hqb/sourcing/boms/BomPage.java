package hqb.sourcing.boms;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list with what each of its lines means.
 *
 * @param state     ready once it can be shown
 * @param format    what it was read as, such as {@code CSV, UTF-8, ;}
 * @param otherRows what is no part: titles, totals, remarks
 * @param name      what its owner calls it; the file's name until then
 * @param own       whether it belongs to the asker's organisation
 * @param claimed   whether it belongs to any; then only that one changes it
 * @param rolesRememberedAt when somebody of the organisation corrected these headings on an earlier list; null when columns are not read so
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BomPage(UUID id, String state, String fileName, String format, List<ColumnItem> columns, List<LineItem> lines,
        List<OtherItem> otherRows, Summary summary, String name, boolean own, boolean claimed, Instant createdAt,
        @Nullable Instant rolesRememberedAt) {

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
     * @param choice     what somebody has decided about it; null when nobody has
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LineItem(int row, List<String> references, @Nullable Integer quantity, @Nullable String mpn, List<String> alternates,
            @Nullable String manufacturer, @Nullable String value, @Nullable String footprint, @Nullable String description,
            List<String> supplierPartNumbers, boolean dnp, @Nullable MatchItem match, List<MatchItem> candidates,
            List<ProblemItem> problems, @Nullable ChoiceItem choice) {
        /** Whether nothing is left to do about it. */
        boolean settled() {
            return dnp || choice != null || (match != null && match.accepted());
        }
    }

    /**
     * A decision about a line.
     *
     * @param partId     the part that was chosen; null for none of those that were offered
     * @param remembered whether it was made at another line that says the same, here or on an earlier list
     * @param by         address of the person; null for askers outside the organisation, and when nobody was signed in
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChoiceItem(@Nullable UUID partId, boolean remembered, @Nullable String by, Instant at) {
    }

    /**
     * A part that a line may mean.
     *
     * @param confidence from 0 to 1
     * @param kind       by what it was found
     * @param accepted   whether nobody has to look at it
     * @param reason     why, in words
     * @param stock      pieces in stock over all suppliers
     * @param housing    its package, such as {@code 0603}; null when the catalogue has none
     * @param unitPrice  the least price of one piece for the line's quantity; null when nobody offers it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MatchItem(UUID partId, String mpn, String manufacturer, double confidence, String kind, boolean accepted, String reason,
            long stock, @Nullable String housing, @Nullable String description, @Nullable Money unitPrice) {
    }

    /** Lines after a decision: the one it was made at, and those that say the same. */
    @Serdeable
    record ChangedLines(List<LineItem> lines) {
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
     * @param settled      lines that nothing is left to do about: left off, sure, or decided
     */
    @Serdeable
    record Summary(int lines, int placements, int matched, int autoAccepted, int dnp, int settled) {
    }
}
