package hqb.supply.market.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What an index is made of from the week after {@code linkWeek} on.
 *
 * @param category      slug, or {@link IndexChain#OVERALL}
 * @param linkWeek      Monday of the week whose figure and prices it is linked to
 * @param linkValue     the published figure of that week
 * @param reason        why it was made
 * @param demonstration whether a figure that it is linked to was made up
 * @param live          false when nothing more is published of it
 * @param items         at least one
 */
public record Basket(String category, LocalDate linkWeek, BigDecimal linkValue, Reason reason, boolean demonstration, boolean live,
        List<Item> items) {
    /** Copies the items. */
    public Basket {
        items = List.copyOf(items);
    }

    /** Why a basket was made. */
    public enum Reason {
        /** The index begins, or begins again, with it. */
        BASE,
        /** An item had no price for too long. */
        LEFT,
        /** A new year, a new choice. */
        RENEWED;

        /** As the database has it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Basket with(List<Item> changed) {
        return new Basket(category, linkWeek, linkValue, reason, demonstration, live, changed);
    }

    Basket ended() {
        return new Basket(category, linkWeek, linkValue, reason, demonstration, false, items);
    }
}
