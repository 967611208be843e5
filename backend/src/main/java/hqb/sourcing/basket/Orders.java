package hqb.sourcing.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which quantities of one lot are worth a thought: the rest of a need, and the ends of its prices. */
final class Orders {
    /** A pack is large when fewer than so many would do. */
    private static final long LARGE = 12;

    private Orders() {
    }

    private static boolean hasLargePacks(Lot lot, long needed) {
        return lot.multiple() * LARGE > needed;
    }

    /** Quantities that fill up a rest: the legal one, and the first of each later price that costs less than it. */
    static List<Long> filling(Lot lot, long rest) {
        List<Long> fills = new ArrayList<>();
        long legal = lot.legal(rest);
        if (legal <= lot.most()) {
            fills.add(legal);
        }
        for (int step = 0; step < lot.from().length; step++) {
            long first = lot.first(step);
            if (first > legal && first <= lot.most() && lot.cost(first) < lot.cost(legal)) {
                fills.add(first);
            }
        }
        return fills;
    }

    /** Quantities below the need at which a lot may stand beside others. */
    static long[] ends(Lot lot, long needed) {
        TreeSet<Long> ends = new TreeSet<>();
        if (hasLargePacks(lot, needed)) {
            for (long quantity = lot.least(); quantity < needed && quantity <= lot.most(); quantity += lot.multiple()) {
                ends.add(quantity);
            }
        } else {
            for (int step = 0; step < lot.from().length; step++) {
                ends.add(lot.first(step));
                ends.add(lot.last(step));
            }
            ends.add(lot.below(needed - 1));
        }
        return ends.stream().mapToLong(Long::longValue).filter(end -> end >= lot.least() && end < needed && end <= lot.most()).toArray();
    }

    /**
     * The quantity that fills up a rest for the least, as if any number of pieces could be ordered unless packs are large; 0 when the stock does not
     * reach. Rounding apart, no legal order costs less.
     *
     * @param needed the whole need, which says what is large
     */
    static long cheapestOfAnySize(Lot lot, long rest, long needed) {
        long least = hasLargePacks(lot, needed) ? lot.legal(rest) : rest;
        double cheapest = Double.POSITIVE_INFINITY;
        long quantity = 0;
        for (int step = 0; step < lot.from().length; step++) {
            long first = lot.first(step);
            long last = Math.min(lot.most(), lot.last(step));
            long order = Math.max(first, least);
            if (first <= last && order <= Math.max(last, Math.min(lot.most(), before(lot, step + 1)))) {
                double cost = lot.unitPrice(order) * order;
                if (cost < cheapest) {
                    cheapest = cost;
                    quantity = order;
                }
            }
        }
        return quantity;
    }

    /** The largest number of pieces below a step. */
    private static long before(Lot lot, int step) {
        return step < lot.from().length ? lot.from()[step] - 1 : Long.MAX_VALUE;
    }
}
