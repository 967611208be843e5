package hqb.prototyping.brokering.requests;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said with an event.
 *
 * @param text  null for nothing
 * @param mark  a place on the board's picture; null for none
 * @param files ids of files of the request
 */
public record Said(@Nullable String text, @Nullable Mark mark, List<UUID> files) {
    /** Nothing. */
    public static final Said NOTHING = new Said(null, null, List.of());

    /** Words alone. */
    public static Said of(@Nullable String text) {
        return new Said(text, null, List.of());
    }

    /**
     * A place on a board.
     *
     * @param side top or bottom
     * @param x    mm, as in the files
     * @param y    likewise, upwards
     */
    @Serdeable
    public record Mark(String side, BigDecimal x, BigDecimal y) {
    }
}
