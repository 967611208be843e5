package hqb.sourcing.basket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purchase while it is being improved: which sellers are open, and for each need the cheapest way with those alone. */
final class Trial {
    private final List<Choices> choices;
    private final int[][] needsOf;
    private final double missing;
    private final boolean[] open;
    private final @Nullable Pattern[] ways;
    private final Bought bought;
    private final int[] stamp;
    private final List<Integer> touched = new ArrayList<>();
    private int round;
    private int leftOut;

    /** With no seller open. */
    Trial(Shopping shopping, List<Choices> choices) {
        this.choices = choices;
        this.needsOf = Choices.needsOf(shopping.sellers(), choices);
        this.missing = missing(shopping, choices);
        this.open = new boolean[shopping.sellers()];
        this.ways = new Pattern[choices.size()];
        this.bought = new Bought(shopping.sellers(), shopping.freight());
        this.stamp = new int[choices.size()];
        this.leftOut = choices.size();
    }

    /** What leaving a need out counts as: more than everything can cost. */
    private static double missing(Shopping shopping, List<Choices> choices) {
        double all = 1_000_000 + shopping.sellers() * shopping.freight().fixed() + shopping.freight().first();
        for (Choices some : choices) {
            all += some.ways().stream().mapToDouble(Pattern::heavy).max().orElse(0);
        }
        return 2 * all;
    }

    /** Starts anew from some open sellers. */
    void reset(boolean[] wanted) {
        System.arraycopy(wanted, 0, open, 0, open.length);
        Arrays.fill(ways, null);
        bought.clear();
        leftOut = ways.length;
        for (int need = 0; need < ways.length; need++) {
            put(need, best(need));
        }
    }

    /** Counts the weight of a seller's goods where its parcel is beyond the first kilogram. */
    void weigh() {
        bought.weigh();
    }

    /** What all comes to, with what is left out. */
    double value() {
        return bought.goods() + leftOut * missing + bought.parcels();
    }

    int used() {
        return bought.sellers();
    }

    boolean isUsed(int seller) {
        return bought.isFrom(seller);
    }

    boolean isOpen(int seller) {
        return open[seller];
    }

    boolean[] usedSellers() {
        boolean[] used = new boolean[open.length];
        for (int seller = 0; seller < used.length; seller++) {
            used[seller] = bought.isFrom(seller);
        }
        return used;
    }

    @Nullable
    Pattern way(int need) {
        return ways[need];
    }

    /**
     * What all would come to if some sellers were closed and some opened; nothing is changed.
     *
     * @param close a seller, or -1
     * @param opened a seller, or -1
     */
    double ifChanged(int close, int opened) {
        @Nullable
        Pattern[] before = change(close, opened);
        double value = value();
        undo(close, opened, before);
        return value;
    }

    /** Does it. */
    void apply(int close, int opened) {
        change(close, opened);
        for (int seller = 0; seller < open.length; seller++) {
            open[seller] = open[seller] && bought.isFrom(seller);
        }
    }

    private @Nullable Pattern[] change(int close, int opened) {
        round++;
        touched.clear();
        if (close >= 0) {
            open[close] = false;
            touch(needsOf[close]);
        }
        if (opened >= 0) {
            open[opened] = true;
            touch(needsOf[opened]);
        }
        @Nullable
        Pattern[] before = new Pattern[touched.size()];
        for (int i = 0; i < before.length; i++) {
            int need = touched.get(i);
            before[i] = ways[need];
            put(need, best(need));
        }
        return before;
    }

    private void touch(int[] needs) {
        for (int need : needs) {
            if (stamp[need] != round) {
                stamp[need] = round;
                touched.add(need);
            }
        }
    }

    private void undo(int close, int opened, @Nullable Pattern[] before) {
        if (close >= 0) {
            open[close] = true;
        }
        if (opened >= 0) {
            open[opened] = false;
        }
        for (int i = 0; i < before.length; i++) {
            put(touched.get(i), before[i]);
        }
    }

    private @Nullable Pattern best(int need) {
        Pattern best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Pattern way : choices.get(need).ways()) {
            if (way.cost() >= least) {
                break;
            }
            if (way.isOpen(open)) {
                double cost = bought.weighed(way);
                if (cost < least) {
                    least = cost;
                    best = way;
                }
            }
        }
        return best;
    }

    /** Meets a need another way. */
    void put(int need, @Nullable Pattern way) {
        Pattern old = ways[need];
        if (old != null) {
            bought.remove(old);
        }
        if (way != null) {
            bought.add(way);
        }
        leftOut += (old == null ? 0 : 1) - (way == null ? 0 : 1);
        ways[need] = way;
    }

    /** The purchase as it is. */
    Basket basket() {
        List<List<Basket.Pick>> picks = new ArrayList<>();
        for (Pattern way : ways) {
            picks.add(way == null ? List.of() : way.picks());
        }
        return new Basket(picks, bought.goods(), bought.parcels(), used(), leftOut, Double.NaN);
    }
}
