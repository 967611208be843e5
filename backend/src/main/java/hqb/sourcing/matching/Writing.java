package hqb.sourcing.matching;

import org.jspecify.annotations.Nullable;

/**
 * A number that a line may name its part by.
 *
 * @param number as it is looked for
 * @param maker  slug of the maker that stands with it; null when none does
 * @param origin where it was taken from
 */
public record Writing(String number, @Nullable String maker, Origin origin) {

    /** Where a number was taken from. */
    public enum Origin {
        /** The part number itself. */
        NUMBER,
        /** A further part number of the line. */
        ALTERNATE,
        /** A distributor's order number that holds the part number. */
        ORDER_NUMBER,
        /** The value, which reads like a number. */
        VALUE,
        /** A piece of a cell that holds more. */
        PIECE
    }
}
