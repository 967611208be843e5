package hqb.search.watch;

import java.util.Locale;

/** What somebody waits for. */
enum Condition {
    /** A part is among the hits of the search. */
    NEW,
    /** One piece costs less, at the watched quantity. */
    PRICE,
    /** There are more pieces in stock. */
    STOCK;

    /** The word for it in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
