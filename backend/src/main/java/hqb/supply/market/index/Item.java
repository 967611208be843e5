package hqb.supply.market.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an index is made of, and where it stands.
 *
 * @param key       a part's id or, in the overall index, a category's slug
 * @param linkPrice what it cost in the week that the basket is linked to, in canonical CNY, above 0
 * @param quantity  by which it weighs, above 0
 * @param lastPrice the last price that is known
 * @param missing   for how many weeks no price has been known; 0 when the last price is this week's
 */
public record Item(String key, BigDecimal linkPrice, BigDecimal quantity, BigDecimal lastPrice, int missing) {
    /** An item as it enters a basket. */
    public static Item entering(String key, BigDecimal price, BigDecimal quantity) {
        return new Item(key, price, quantity, price, 0);
    }

    /** The item a week later; without news it goes on as it was: priced, or missing for one more week. */
    Item after(@Nullable Quote news) {
        if (news == null) {
            return missing == 0 ? this : lacking();
        }
        return news.price() == null ? lacking() : new Item(key, linkPrice, quantity, news.price(), 0);
    }

    /** The item in a basket that is linked to a week in which it had that price. */
    Item linkedAt(BigDecimal price) {
        return new Item(key, price, quantity, lastPrice, missing);
    }

    private Item lacking() {
        return new Item(key, linkPrice, quantity, lastPrice, missing + 1);
    }
}
