package hqb.sourcing.basket;

import java.util.Arrays;
import java.util.List;

/**
 * What no purchase of all needs can cost less than. The rule that a seller must be paid for before it is bought from is loosened and given a price, by
 * need and seller (Lagrangian relaxation); the prices are moved along subgradients with steps after Polyak. Kilograms beyond the first are counted
 * as a straight line through the steps, which never lies above them.
 */
final class BoundCost {
    private static final int MOST_ROUNDS = 400;
    private static final int PATIENCE = 12;
    /** Nearer is not worth the time. */
    private static final double CLOSE = 2e-4;

    private final Columns columns;
    private final int mostSellers;
    private boolean[] bestOpen;

    /** For a purchase that is known and meets all needs. */
    BoundCost(Shopping shopping, List<Choices> choices, Basket known) {
        this.columns = new Columns(shopping, choices, known);
        this.mostSellers = shopping.mostSellers();
        this.bestOpen = new boolean[shopping.sellers()];
    }

    /** Sellers that the best bound would open: a good start for another purchase. */
    boolean[] open() {
        return bestOpen;
    }

    /**
     * The best bound that is found.
     *
     * @param known what a known purchase costs
     */
    double best(double known) {
        double[][] prices = columns.evenPrices();
        int[] taken = new int[prices.length];
        double[] sums = new double[columns.fixed.length];
        double best = Double.NEGATIVE_INFINITY;
        double pace = 1;
        int waited = 0;
        for (int round = 0; round < MOST_ROUNDS && pace > 0.01; round++) {
            double value = columns.constant + take(prices, taken, sums);
            boolean[] open = new boolean[columns.fixed.length];
            value += openSellers(sums, open);
            if (value > best + 1e-9) {
                waited = value > best + Math.abs(best) * 1e-6 ? 0 : waited + 1;
                best = value;
                bestOpen = open;
            } else {
                waited++;
            }
            if (best >= known * (1 - CLOSE)) {
                break;
            }
            if (waited >= PATIENCE) {
                pace /= 2;
                waited = 0;
            }
            if (!move(prices, taken, open, pace * (known - value))) {
                break;
            }
        }
        return Math.max(best, columns.constant);
    }

    private double take(double[][] prices, int[] taken, double[] sums) {
        Arrays.fill(sums, 0);
        double value = 0;
        for (int need = 0; need < prices.length; need++) {
            double least = Double.POSITIVE_INFINITY;
            double[] price = prices[need];
            Pattern[] column = columns.ways[need];
            double[] cost = columns.costs[need];
            int[][] places = columns.local[need];
            for (int i = 0; i < cost.length; i++) {
                double here = cost[i];
                if (column[i].cost() >= least) {
                    break; // they rise
                }
                for (int place : places[i]) {
                    here += price[place];
                }
                if (here < least) {
                    least = here;
                    taken[need] = i;
                }
            }
            value += least;
            for (int i = 0; i < price.length; i++) {
                sums[columns.sellers[need][i]] += price[i];
            }
        }
        return value;
    }

    /** Opens whoever is worth more than it costs, the best first, as many as are allowed; what is gained counts below 0. */
    private double openSellers(double[] sums, boolean[] open) {
        double[] gains = new double[columns.fixed.length];
        for (int seller = 0; seller < gains.length; seller++) {
            gains[seller] = Math.min(0, columns.fixed[seller] - sums[seller]);
        }
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        int most = Math.min(sorted.length, mostSellers);
        double value = 0;
        for (int i = 0; i < most; i++) {
            value += sorted[i];
        }
        double limit = most == 0 ? Double.NEGATIVE_INFINITY : sorted[most - 1];
        int left = most;
        for (int seller = 0; seller < gains.length; seller++) {
            if (gains[seller] < 0 && gains[seller] <= limit && left-- > 0) {
                open[seller] = true;
            }
        }
        return value;
    }

    private boolean move(double[][] prices, int[] taken, boolean[] open, double distance) {
        double norm = 0;
        for (int need = 0; need < prices.length; need++) {
            for (int i = 0; i < prices[need].length; i++) {
                double slope = slope(need, i, taken, open);
                norm += slope > 0 || prices[need][i] > 0 ? slope * slope : 0;
            }
        }
        if (norm == 0) {
            return false;
        }
        double step = distance / norm;
        for (int need = 0; need < prices.length; need++) {
            for (int i = 0; i < prices[need].length; i++) {
                prices[need][i] = Math.max(0, prices[need][i] + step * slope(need, i, taken, open));
            }
        }
        return true;
    }

    private double slope(int need, int place, int[] taken, boolean[] open) {
        int seller = columns.sellers[need][place];
        return (columns.ways[need][taken[need]].uses(seller) ? 1 : 0) - (open[seller] ? 1 : 0);
    }
}
