package hqb.sourcing.basket;

/**
 * An offer as the arithmetic sees it. The price of a step counts for all pieces once its quantity is reached.
 *
 * @param seller     whose it is, from 0
 * @param least      the smallest order, a multiple of {@code multiple}
 * @param multiple   orders are multiples of this, 1 or more
 * @param most       the largest order that the stock allows, a multiple; below {@code least} when nothing can be bought
 * @param from       the quantities from which the prices count, strictly rising, the first at most {@code least}
 * @param price      of one piece, in millionths of the currency, by step
 * @param milligrams of one piece
 */
@SuppressWarnings("ArrayRecordComponent") // read millions of times; never compared
public record Lot(int seller, long least, long multiple, long most, long[] from, double[] price, long milligrams) {
    /** Millionths of the currency in a minor unit. */
    private static final double MICROS = 10_000;

    /** The steps are as many as the prices. */
    public Lot {
        if (from.length == 0 || from.length != price.length || multiple < 1 || least < 1 || least % multiple != 0) {
            throw new IllegalArgumentException("no offer: " + least + " in " + multiple);
        }
    }

    /** The smallest order of at least that many pieces; it may be above {@link #most}. */
    long legal(long quantity) {
        return quantity <= least ? least : Math.ceilDiv(quantity, multiple) * multiple;
    }

    /** The largest order of at most that many pieces and within the stock; 0 when there is none. */
    long below(long quantity) {
        long legal = Math.min(most, Math.floorDiv(quantity, multiple) * multiple);
        return legal < least ? 0 : legal;
    }

    /** The price of one piece in minor units when that many are ordered. */
    double unitPrice(long quantity) {
        int step = 0;
        while (step + 1 < from.length && from[step + 1] <= quantity) {
            step++;
        }
        return price[step] / MICROS;
    }

    /** What that many pieces cost, rounded half-even to the minor unit, as a line of the cart is. */
    double cost(long quantity) {
        int step = 0;
        while (step + 1 < from.length && from[step + 1] <= quantity) {
            step++;
        }
        return Math.rint(price[step] * quantity / MICROS);
    }

    /** The smallest order that gets the price of a step. */
    long first(int step) {
        return legal(from[step]);
    }

    /** The largest order that still has the price of a step; below {@link #first} of it when none has. */
    long last(int step) {
        return step + 1 == from.length ? most : Math.min(most, Math.floorDiv(from[step + 1] - 1, multiple) * multiple);
    }

    /** The least that one needed piece can cost here, in minor units, when that many are needed and only whole orders are sold. */
    double leastPerPiece(long needed) {
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step < from.length; step++) {
            long first = first(step);
            if (first <= Math.min(most, last(step))) {
                least = Math.min(least, price[step] / MICROS * Math.max(first, needed) / needed);
            }
        }
        return least;
    }
}
