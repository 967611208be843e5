package hqb.supply;

import org.jspecify.annotations.Nullable;

/**
 * In what state the goods of an offer are, and from where and when they come.
 *
 * @param evidence     what proves the condition; null when nothing does
 * @param leadTimeDays from order to dispatch; null when not said
 * @param warehouse    where they lie; null when not said
 * @param origin       the country where they were made, ISO 3166-1 alpha-2; null when not said
 */
public record Goods(Condition condition, @Nullable String evidence, @Nullable Integer leadTimeDays, @Nullable String warehouse,
        @Nullable String origin) {
    /** New original goods of which nothing else is said. */
    public static final Goods NEW = new Goods(Condition.NEW_ORIGINAL, null, null, null, null);
    /** The most characters of evidence. */
    public static final int LONGEST_EVIDENCE = 500;
    /** The most characters of a warehouse. */
    public static final int LONGEST_WAREHOUSE = 80;
    /** The longest lead time. */
    public static final int MOST_DAYS = 999;
}
