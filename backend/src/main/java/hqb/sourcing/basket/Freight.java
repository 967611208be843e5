package hqb.sourcing.basket;

/**
 * What sending costs, in minor units: the rule of the checkout. A parcel costs something for its first kilogram and for each further one begun.
 *
 * @param perSeller for each seller that is bought from, whatever the weight
 * @param first     for the first kilogram of a parcel
 * @param next      for each further kilogram begun
 * @param together  whether the goods of all sellers share one parcel; else each seller sends its own
 */
public record Freight(double perSeller, double first, double next, boolean together) {
    /** Nothing is sent. */
    public static final Freight NONE = new Freight(0, 0, 0, false);
    /** What packing adds to each parcel. */
    static final long PACKING_G = 80;
    private static final long KILOGRAM = 1_000;

    /** What opening one more seller costs at least. */
    double fixed() {
        return perSeller + (together ? 0 : first);
    }

    /** What one more milligram costs where further kilograms count, on average. */
    double perMilligram() {
        return next / (KILOGRAM * 1_000);
    }

    /** What a parcel of that many milligrams costs. */
    double parcel(long milligrams) {
        return first + (kilograms(milligrams) - 1) * next;
    }

    private static long kilograms(long milligrams) {
        return Math.max(1, Math.ceilDiv(Math.ceilDiv(milligrams, 1_000L) + PACKING_G, KILOGRAM));
    }

    /** Whether that many milligrams need more than the first kilogram. */
    static boolean isBeyondFirst(long milligrams) {
        return kilograms(milligrams) > 1;
    }

    /** What sending costs in all, by the milligrams of each seller; a seller that is not bought from has a negative number. */
    double of(long[] milligrams) {
        double cost = 0;
        long all = 0;
        int open = 0;
        for (long weight : milligrams) {
            if (weight >= 0) {
                open++;
                all += weight;
                cost += perSeller + (together ? 0 : parcel(weight));
            }
        }
        return together && open > 0 ? cost + parcel(all) : cost;
    }

    /** How much the first kilogram is cheaper than an average one: what a straight line through the steps starts below {@link #first}. */
    double headStart() {
        return next * (1 - PACKING_G / (double) KILOGRAM);
    }
}
