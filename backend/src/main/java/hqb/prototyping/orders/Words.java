package hqb.prototyping.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said with an event.
 *
 * @param text  null for nothing
 * @param mark  a place on the board's picture; null for none
 * @param files ids of files of the order
 */
record Words(@Nullable String text, @Nullable Mark mark, List<UUID> files) {
    static final Words NONE = new Words(null, null, List.of());

    static Words of(@Nullable String text) {
        return new Words(text, null, List.of());
    }

    /**
     * A place on a board.
     *
     * @param side top or bottom
     * @param x    mm, as in the files
     */
    record Mark(String side, BigDecimal x, BigDecimal y) {
    }
}
