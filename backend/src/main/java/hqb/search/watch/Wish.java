package hqb.search.watch;

import hqb.platform.money.Currency;
import hqb.search.WatchParts.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told.
 *
 * @param quantity   pieces that the price is for
 * @param currency   of the price
 * @param tellNew    of parts that are new in the search
 * @param priceBelow of a price of one piece below it; null: not
 * @param stockAbove of a stock above it; null: not
 * @param alert      whether they want to be told at present
 */
record Wish(long quantity, Currency currency, boolean tellNew, @Nullable BigDecimal priceBelow, @Nullable Long stockAbove, boolean alert) {

    /** What is waited for. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        if (tellNew) {
            conditions.add(Condition.NEW);
        }
        if (priceBelow != null) {
            conditions.add(Condition.PRICE);
        }
        if (stockAbove != null) {
            conditions.add(Condition.STOCK);
        }
        return conditions;
    }

    /** What a part has to meet. */
    Bound bound(Condition condition) {
        return switch (condition) {
            case NEW -> Bound.NONE;
            case PRICE -> new Bound(priceBelow, null);
            case STOCK -> new Bound(null, stockAbove);
        };
    }
}
