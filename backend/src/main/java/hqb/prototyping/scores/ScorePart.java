package hqb.prototyping.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a score consists of. This is the whole rule: weight in points of 100, the values that give 100 and 0 points, at which value a part
 * is good, and beyond which it is poor. {@code docs/providers.md} explains it.
 */
enum ScorePart {
    /** Share of jobs that left by the agreed day. */
    ON_TIME(40, "1", "0.80", "0.95", "0.85"),
    /** Share of jobs that were made again or refunded after a claim. */
    DEFECTS(30, "0", "0.10", "0.01", "0.05"),
    /** Median hours from what a maker says to what the provider does next. */
    ANSWERS(15, "12", "72", "24", "48"),
    /** Share of jobs that were made at the agreed price, and not given up by the provider. */
    FIDELITY(15, "1", "0.90", "0.99", "0.95");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final int weight;
    private final BigDecimal best;
    private final BigDecimal worst;
    private final BigDecimal good;
    private final BigDecimal poor;

    ScorePart(int weight, String best, String worst, String good, String poor) {
        this.weight = weight;
        this.best = new BigDecimal(best);
        this.worst = new BigDecimal(worst);
        this.good = new BigDecimal(good);
        this.poor = new BigDecimal(poor);
    }

    /** The word in the API and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ScorePart ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst().orElseThrow();
    }

    /** Of how many points of 100 it makes up. */
    int weight() {
        return weight;
    }

    /** The value of 100 points. */
    BigDecimal best() {
        return best;
    }

    /** The value of 0 points. */
    BigDecimal worst() {
        return worst;
    }

    /** The value from which it is good. */
    BigDecimal good() {
        return good;
    }

    /** The value beyond which it is poor. */
    BigDecimal poor() {
        return poor;
    }

    /** Points of a value, 0 to 100. */
    int points(BigDecimal value) {
        BigDecimal share = value.subtract(worst).multiply(HUNDRED).divide(best.subtract(worst), 0, RoundingMode.HALF_UP);
        return share.max(BigDecimal.ZERO).min(HUNDRED).intValueExact();
    }

    boolean isGood(BigDecimal value) {
        return moreIsBetter() ? value.compareTo(good) >= 0 : value.compareTo(good) <= 0;
    }

    boolean isPoor(BigDecimal value) {
        return moreIsBetter() ? value.compareTo(poor) < 0 : value.compareTo(poor) > 0;
    }

    private boolean moreIsBetter() {
        return best.compareTo(worst) > 0;
    }
}
