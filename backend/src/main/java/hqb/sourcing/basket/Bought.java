package hqb.sourcing.basket;

import java.util.Arrays;

/** What is bought from each seller while a purchase is being improved, and what it costs with its parcels. */
final class Bought {
    private final Freight freight;
    private final int[] uses;
    private final long[] milligrams;
    private final double[] rates;
    private double goods;

    /** Nothing yet, from so many sellers. */
    Bought(int sellers, Freight freight) {
        this.freight = freight;
        this.uses = new int[sellers];
        this.milligrams = new long[sellers];
        this.rates = new double[sellers];
    }

    /** Takes everything out again; what weight costs stays as it was last counted. */
    void clear() {
        Arrays.fill(uses, 0);
        Arrays.fill(milligrams, 0);
        goods = 0;
    }

    void add(Pattern way) {
        count(way, 1);
    }

    void remove(Pattern way) {
        count(way, -1);
    }

    private void count(Pattern way, int sign) {
        goods += sign * way.cost();
        for (int i = 0; i < way.sellers().length; i++) {
            uses[way.sellers()[i]] += sign;
            milligrams[way.sellers()[i]] += sign * way.milligrams()[i];
        }
    }

    /** Counts the weight of a seller's goods from now on where its parcel is beyond the first kilogram. */
    void weigh() {
        long all = Arrays.stream(milligrams).sum();
        for (int seller = 0; seller < rates.length; seller++) {
            long parcel = freight.together() ? all : milligrams[seller];
            rates[seller] = Freight.isBeyondFirst(parcel) ? freight.perMilligram() : 0;
        }
    }

    /** What a way costs with its weight, where weight counts. */
    double weighed(Pattern way) {
        double cost = way.cost();
        for (int i = 0; i < way.sellers().length; i++) {
            cost += rates[way.sellers()[i]] * way.milligrams()[i];
        }
        return cost;
    }

    /** What the goods cost, in minor units. */
    double goods() {
        return goods;
    }

    /** What their parcels cost, in minor units. */
    double parcels() {
        double cost = 0;
        long all = 0;
        int used = 0;
        for (int seller = 0; seller < uses.length; seller++) {
            if (uses[seller] > 0) {
                used++;
                all += milligrams[seller];
                cost += freight.perSeller() + (freight.together() ? 0 : freight.parcel(milligrams[seller]));
            }
        }
        return freight.together() && used > 0 ? cost + freight.parcel(all) : cost;
    }

    /** How many sellers are bought from. */
    int sellers() {
        return (int) Arrays.stream(uses).filter(count -> count > 0).count();
    }

    boolean isFrom(int seller) {
        return uses[seller] > 0;
    }
}
