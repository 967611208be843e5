package hqb.supply.suppliers;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How its buyers judge a supplier.
 *
 * @param score   1 to 5, as if {@value #PRIOR_WEIGHT} buyers had said {@value #PRIOR_STARS} before anybody did
 * @param reviews how many reviews are behind it, one at least
 */
@Serdeable
public record Rating(BigDecimal score, long reviews) {
    /**
     * What is supposed of a supplier of whom nothing is known: a market's usual. Buyers who are content give 5 and those who are not 1 or
     * 2, so that means lie between 4 and 5; 4 is the lower end, so that a good record lifts and none does not.
     */
    public static final int PRIOR_STARS = 4;
    /**
     * How many reviews weigh as much as that: with five of its own a supplier is judged half by them. The form is the Bayesian average
     * {@code (C m + sum) / (C + n)}, as in the weighted ratings of the Internet Movie Database.
     */
    public static final int PRIOR_WEIGHT = 5;

    private static final int DIGITS = 2;

    /** What that many reviews with so many stars in all come to. */
    static BigDecimal score(long reviews, long stars) {
        return BigDecimal.valueOf((long) PRIOR_WEIGHT * PRIOR_STARS + stars).divide(BigDecimal.valueOf(PRIOR_WEIGHT + reviews), DIGITS,
                RoundingMode.HALF_EVEN);
    }

    /** A score in halves: as fine as an order of parts needs it, so that not every review changes all parts of a supplier. */
    public static BigDecimal halves(BigDecimal score) {
        return score.multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_UP).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY);
    }
}
