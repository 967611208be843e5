package hqb.search;

import hqb.supply.OfferSummary;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides which part comes first in the order "relevance"; {@code docs/search.md} has the table and the reasons. Two
 * numbers are compared: the score, a sum of constants that says how well the words fit, and for equal scores the merit, which is
 * worked out when a part is indexed. Since neither depends on the state of the index's statistics, the order is the same at every time and on
 * every page. {@code ./mvnw -Pbench,bench-relevance -Dtune} measures what others would do.
 */
final class RankingWeights {
    /** The part number itself. */
    static final float EXACT = 1_000;
    /** Besides: its punctuation too. */
    static final float PRINTED = 20;
    /** Besides: what parts its digits, so that 1.5SMC68CA comes before 1.5SMC6.8CA. */
    static final float DIGIT_GROUPS = 10;
    /** The same signs where the points that were typed stand elsewhere: 1.5SMC6.8CA for 1.5SMC68CA, which is another part. */
    static final float POINT_ELSEWHERE = 300;
    /** The number goes on and keeps the points that were typed: more than any that does not keep them. */
    static final float POINT_KEPT = 350;
    /** Another packing of the part. */
    static final float SIBLING = 500;
    /** The number goes on, and besides: by no more than two signs. */
    static final float PREFIX = 100;
    static final float NEARLY_COMPLETE = 100;
    /** A number that may have been meant for a short one; the likeliest gets this much, each further one less by one. */
    static final float NEAR_SHORT = 99;
    /** A piece of the number. */
    static final float INFIX = 10;
    /** A number that may have been meant for a longer one, which is rarely a piece of others by chance; each further one gets less by a sixteenth. */
    static final float NEAR = 9;
    static final float NEXT_NEAR = 1 / 16f;
    /** Every word is said of the part or fits it. */
    static final float WORDS = 1;
    /** Enough for the asked quantity; for one piece the merit says so. */
    static final float ENOUGH_STOCK = 0.5f;
    /** It bears just what was asked as the least, not more. */
    static final float JUST = 0.25f;

    /** Merit of having any stock: more than all else together, 20,000 at most. */
    static final long STOCKED = 100_000;
    /** Merit of each tenfold of stock; ten are the most. */
    static final long TENFOLD_STOCK = 1_000;
    /** Merit of each supplier that offers it, of which ten count. */
    static final long SUPPLIER = 500;
    /** Merit of each star of its best supplier above three; suppliers without reviews have four. */
    static final long STAR = 1_000;
    /** Merit of each tenfold that it costs less than 1,000 CNY, down to a tenth of a fen. */
    static final long TENFOLD_CHEAPER = 200;
    /** Merit lost by what is not made much longer, and by what is not made any more. */
    static final long ENDING = -2_000;
    static final long ENDED = -5_000;

    private static final int MOST_SUPPLIERS = 10;
    private static final int MOST_TENFOLDS = 10;
    private static final int LEAST_STARS = 3;
    private static final int DEAREST = 3;
    private static final int CHEAPEST = -3;

    private RankingWeights() {
    }

    /**
     * The merit of a part.
     *
     * @param lifecycle as the catalogue has it; null when unknown, which counts as made
     */
    static long merit(OfferSummary offers, @Nullable String lifecycle) {
        long merit = lifecycle(lifecycle);
        if (offers.stock() > 0) {
            merit += STOCKED + Math.round(TENFOLD_STOCK * Math.min(MOST_TENFOLDS, Math.log10((double) offers.stock())));
        }
        merit += SUPPLIER * Math.min(MOST_SUPPLIERS, offers.suppliers());
        if (offers.suppliers() > 0) {
            merit += offers.bestScore().subtract(BigDecimal.valueOf(LEAST_STARS)).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(STAR))
                    .longValue();
        }
        if (!offers.prices().steps().isEmpty()) {
            double tenfolds = Math.log10(Math.max(1e-6, offers.prices().steps().getFirst().cny().doubleValue()));
            merit += Math.round(TENFOLD_CHEAPER * (DEAREST - Math.clamp(tenfolds, CHEAPEST, DEAREST)));
        }
        return merit;
    }

    private static long lifecycle(@Nullable String lifecycle) {
        String said = lifecycle == null ? "" : lifecycle.toLowerCase(Locale.ROOT);
        if (said.contains("obsolete") || said.contains("discontinued")) {
            return ENDED;
        }
        return said.contains("nrnd") || said.contains("not recommended") || said.contains("last time") ? ENDING : 0;
    }
}
