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

    private final Shopping shopping;
    private final Pattern[][] columns;
    private final double[][] costs;
    private final int[] sellersOf;
    private final int[][] localSellers;
    private final int[][][] local;
    private final double[] fixed;
    private double constant;
    private boolean[] bestOpen;

    /** For a purchase that is known and meets all needs. */
    BoundCost(Shopping shopping, List<Choices> choices, Basket known) {
        this.shopping = shopping;
        int needs = choices.size();
        this.columns = new Pattern[needs][];
        this.costs = new double[needs][];
        this.localSellers = new int[needs][];
        this.local = new int[needs][][];
        this.sellersOf = new int[shopping.sellers()];
        this.fixed = new double[shopping.sellers()];
        this.bestOpen = new boolean[shopping.sellers()];
        double[] rates = rates(known);
        for (int need = 0; need < needs; need++) {
            load(need, choices.get(need).bounds(), rates);
        }
    }

    /** The price of a milligram of each seller, and what each and all cost before anything is weighed. */
    private double[] rates(Basket known) {
        Freight freight = shopping.freight();
        long[] weights = weights(known);
        double[] rates = new double[shopping.sellers()];
        boolean all = freight.together() && Freight.isBeyondFirst(Arrays.stream(weights).sum());
        constant = freight.together() ? freight.first() - (all ? freight.headStart() : 0) : 0;
        for (int seller = 0; seller < rates.length; seller++) {
            boolean beyond = freight.together() ? all : Freight.isBeyondFirst(weights[seller]);
            rates[seller] = beyond ? freight.perMilligram() : 0;
            fixed[seller] = freight.fixed() - (beyond && !freight.together() ? freight.headStart() : 0);
        }
        return rates;
    }

    private long[] weights(Basket known) {
        long[] weights = new long[shopping.sellers()];
        for (int need = 0; need < known.picks().size(); need++) {
            for (Basket.Pick pick : known.picks().get(need)) {
                Lot lot = shopping.needs().get(need).lots().get(pick.lot());
                weights[lot.seller()] += lot.milligrams() * pick.quantity();
            }
        }
        return weights;
    }

    private void load(int need, List<Pattern> bounds, double[] rates) {
        columns[need] = bounds.toArray(Pattern[]::new);
        costs[need] = new double[bounds.size()];
        local[need] = new int[bounds.size()][];
        int[] sellers = bounds.stream().flatMapToInt(bound -> Arrays.stream(bound.sellers())).sorted().distinct().toArray();
        localSellers[need] = sellers;
        for (int i = 0; i < bounds.size(); i++) {
            Pattern bound = bounds.get(i);
            costs[need][i] = bound.cost();
            local[need][i] = new int[bound.sellers().length];
            for (int j = 0; j < bound.sellers().length; j++) {
                costs[need][i] += rates[bound.sellers()[j]] * bound.milligrams()[j];
                local[need][i][j] = Arrays.binarySearch(sellers, bound.sellers()[j]);
            }
        }
        for (int seller : sellers) {
            sellersOf[seller]++;
        }
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
        double[][] prices = new double[columns.length][];
        for (int need = 0; need < columns.length; need++) {
            prices[need] = new double[localSellers[need].length];
            for (int i = 0; i < prices[need].length; i++) {
                int seller = localSellers[need][i];
                prices[need][i] = Math.max(0, fixed[seller]) / sellersOf[seller];
            }
        }
        int[] taken = new int[columns.length];
        double[] sums = new double[fixed.length];
        double best = Double.NEGATIVE_INFINITY;
        double pace = 1;
        int waited = 0;
        for (int round = 0; round < MOST_ROUNDS && pace > 0.01; round++) {
            double value = constant + take(prices, taken, sums);
            boolean[] open = new boolean[fixed.length];
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
        return Math.max(best, constant);
    }

    private double take(double[][] prices, int[] taken, double[] sums) {
        Arrays.fill(sums, 0);
        double value = 0;
        for (int need = 0; need < columns.length; need++) {
            double least = Double.POSITIVE_INFINITY;
            double[] price = prices[need];
            double[] cost = costs[need];
            int[][] places = local[need];
            for (int i = 0; i < cost.length; i++) {
                double here = cost[i];
                if (columns[need][i].cost() >= least) {
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
                sums[localSellers[need][i]] += price[i];
            }
        }
        return value;
    }

    /** Opens whoever is worth more than it costs, the best first, as many as are allowed; what is gained counts below 0. */
    private double openSellers(double[] sums, boolean[] open) {
        double[] gains = new double[fixed.length];
        for (int seller = 0; seller < gains.length; seller++) {
            gains[seller] = Math.min(0, fixed[seller] - sums[seller]);
        }
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        int most = Math.min(sorted.length, shopping.mostSellers());
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
        int seller = localSellers[need][place];
        return (columns[need][taken[need]].uses(seller) ? 1 : 0) - (open[seller] ? 1 : 0);
    }
}
