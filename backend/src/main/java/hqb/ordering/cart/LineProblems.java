package hqb.ordering.cart;

import hqb.supply.OnSale;
import hqb.supply.Terms;
import java.util.ArrayList;
import java.util.List;

/** Why a line cannot be ordered as it is. */
public final class LineProblems {
    /** The supplier sells it no longer. */
    public static final String GONE = "gone";
    /** There is less than wanted. */
    public static final String OUT_OF_STOCK = "out-of-stock";
    /** The supplier's terms have changed, and it does not sell that quantity. */
    public static final String QUANTITY_NOT_SOLD = "quantity-not-sold";

    private LineProblems() {
    }

    /** The problems of that many pieces of an offer; empty when there are none. */
    public static List<String> of(long quantity, OnSale onSale) {
        if (!onSale.selling()) {
            return List.of(GONE);
        }
        List<String> problems = new ArrayList<>();
        Terms terms = onSale.offer().terms();
        if (onSale.offer().stock() < quantity) {
            problems.add(OUT_OF_STOCK);
        }
        if (terms.legalQuantity(quantity) != quantity) {
            problems.add(QUANTITY_NOT_SOLD);
        }
        return problems;
    }
}
