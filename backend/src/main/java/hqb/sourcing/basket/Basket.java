package hqb.sourcing.basket;

import java.util.List;

/**
 * A purchase.
 *
 * @param picks   what is bought for each need; empty for one that is left out, because nobody has enough or too many sellers would be needed
 * @param goods   what the goods come to, in minor units
 * @param freight what sending them comes to
 * @param sellers from how many sellers is bought
 * @param leftOut how many needs are left out
 * @param bound   no purchase of the same needs can cost less; NaN when that is not known
 */
public record Basket(List<List<Pick>> picks, double goods, double freight, int sellers, int leftOut, double bound) {

    /** So many pieces of the lot at that place of the need. */
    public record Pick(int lot, long quantity) {
    }

    /** Copies the picks. */
    public Basket {
        picks = picks.stream().map(List::copyOf).toList();
    }

    /** What all comes to, in minor units. */
    public double total() {
        return goods + freight;
    }

    /** By what share of the bound it may at most be too dear; NaN when that is not known. */
    public double gap() {
        return bound <= 0 ? total() <= 0 ? 0 : Double.NaN : Math.max(0, total() / bound - 1);
    }

    /** The same with a bound. */
    Basket withBound(double known) {
        return new Basket(picks, goods, freight, sellers, leftOut, known);
    }

    /** Whether it meets more needs than the other, or as many for less. */
    boolean isBetterThan(Basket other) {
        return leftOut < other.leftOut || (leftOut == other.leftOut && total() < other.total());
    }
}
