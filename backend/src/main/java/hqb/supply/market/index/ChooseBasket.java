package hqb.supply.market.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Chooses the parts that stand for a category, and how much each weighs: the {@value #MOST} with most suppliers and, among equals, most
 * stock, each with its stock as quantity. That no single part makes the index, what one is worth counts up to {@value #CAP} times the
 * median at most.
 */
public final class ChooseBasket {
    /** The most items of a basket. */
    public static final int MOST = 30;
    /** With fewer candidates there is no index. */
    public static final int LEAST = 5;
    private static final int CAP = 5;

    private ChooseBasket() {
    }

    /** The items of a basket; none when there are too few candidates. */
    public static List<Item> of(Collection<Candidate> candidates) {
        List<Candidate> chosen = candidates.stream().sorted(Candidate.ORDER).limit(MOST).toList();
        if (chosen.size() < LEAST) {
            return List.of();
        }
        List<BigDecimal> worths = chosen.stream().map(Candidate::worth).sorted().toList();
        BigDecimal cap = worths.get((worths.size() - 1) / 2).multiply(BigDecimal.valueOf(CAP));
        return chosen.stream().map(candidate -> Item.entering(candidate.part().toString(), candidate.price(), quantity(candidate, cap)))
                .toList();
    }

    /** Whole pieces, one at least. */
    private static BigDecimal quantity(Candidate candidate, BigDecimal cap) {
        BigDecimal stock = BigDecimal.valueOf(candidate.stock());
        return stock.min(cap.divide(candidate.price(), 0, RoundingMode.DOWN)).max(BigDecimal.ONE);
    }
}
