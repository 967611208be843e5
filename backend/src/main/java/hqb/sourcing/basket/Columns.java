package hqb.sourcing.basket;

import java.util.Arrays;
import java.util.List;

/** What a bound chooses from: for each need its ways, what they cost with their weight, and whom they use. Read millions of times. */
final class Columns {
    /** By need; those of a need rise in the cost of their goods. */
    final Pattern[][] ways;
    /** Of each way, in minor units, with its weight. */
    final double[][] costs;
    /** Whom any way of a need uses, rising. */
    final int[][] sellers;
    /** Of each way, where its sellers stand among {@link #sellers} of the need. */
    final int[][][] local;
    /** What each seller costs before anything is weighed. */
    final double[] fixed;
    /** What all cost together before anything is weighed. */
    final double constant;
    private final int[] needsOf;

    /**
     * Weighs as a known purchase does.
     *
     * @param known a purchase that meets all needs
     */
    Columns(Shopping shopping, List<Choices> choices, Basket known) {
        int needs = choices.size();
        this.ways = new Pattern[needs][];
        this.costs = new double[needs][];
        this.sellers = new int[needs][];
        this.local = new int[needs][][];
        this.needsOf = new int[shopping.sellers()];
        this.fixed = new double[shopping.sellers()];
        Freight freight = shopping.freight();
        long[] weights = weights(shopping, known);
        double[] rates = new double[shopping.sellers()];
        boolean all = freight.together() && Freight.isBeyondFirst(Arrays.stream(weights).sum());
        this.constant = freight.together() ? freight.first() - (all ? freight.headStart() : 0) : 0;
        for (int seller = 0; seller < rates.length; seller++) {
            boolean beyond = freight.together() ? all : Freight.isBeyondFirst(weights[seller]);
            rates[seller] = beyond ? freight.perMilligram() : 0;
            fixed[seller] = freight.fixed() - (beyond && !freight.together() ? freight.headStart() : 0);
        }
        for (int need = 0; need < needs; need++) {
            load(need, choices.get(need).bounds(), rates);
        }
    }

    private static long[] weights(Shopping shopping, Basket known) {
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
        ways[need] = bounds.toArray(Pattern[]::new);
        costs[need] = new double[bounds.size()];
        local[need] = new int[bounds.size()][];
        int[] used = bounds.stream().flatMapToInt(bound -> Arrays.stream(bound.sellers())).sorted().distinct().toArray();
        sellers[need] = used;
        for (int i = 0; i < bounds.size(); i++) {
            Pattern bound = bounds.get(i);
            costs[need][i] = bound.cost();
            local[need][i] = new int[bound.sellers().length];
            for (int j = 0; j < bound.sellers().length; j++) {
                costs[need][i] += rates[bound.sellers()[j]] * bound.milligrams()[j];
                local[need][i][j] = Arrays.binarySearch(used, bound.sellers()[j]);
            }
        }
        for (int seller : used) {
            needsOf[seller]++;
        }
    }

    /** A price of each seller for each need, with which its needs bear what it costs evenly. */
    double[][] evenPrices() {
        double[][] prices = new double[ways.length][];
        for (int need = 0; need < ways.length; need++) {
            prices[need] = new double[sellers[need].length];
            for (int i = 0; i < prices[need].length; i++) {
                int seller = sellers[need][i];
                prices[need][i] = Math.max(0, fixed[seller]) / needsOf[seller];
            }
        }
        return prices;
    }
}
