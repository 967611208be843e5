package hqb.sourcing.boms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list as those see it who get its parts.
 *
 * @param row      as a spreadsheet counts, from 1
 * @param text     what the list calls it
 * @param quantity pieces a board; null when the list does not tell
 * @param part     which part it means; null when none is known
 * @param mpn      of that part, with its maker; null when none is known
 * @param sure     whether nobody has to look at it before it is bought
 * @param parts    what is bought for it: the part that is sure, and behind it the alternates that the line itself names; empty when nobody
 *                 has said which part is meant
 * @param toCheck  whether parts are known that it may mean, and somebody has to say which
 * @param dnp      whether it is left off the board
 */
public record WantedPart(int row, List<String> references, String text, @Nullable Integer quantity, @Nullable UUID part,
        @Nullable String mpn, @Nullable String manufacturer, boolean sure, List<UUID> parts, boolean toCheck,
        boolean dnp) {

    /** Whether it is known what has to be got, and how many. */
    public boolean isNeed() {
        return !dnp && !parts.isEmpty() && quantity != null && quantity > 0;
    }
}
