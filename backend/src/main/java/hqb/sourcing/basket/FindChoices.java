package hqb.sourcing.basket;

import hqb.sourcing.basket.Basket.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the ways to meet a need from one lot or several. Where prices are straight lines between steps, some cheapest purchase has at most one lot that
 * lies inside a line; all others lie at its ends: the first or last order of a price, all that is in stock. So lots at such ends are tried, and one
 * more that fills up the rest. Of lots that are sold in large packs every number of packs is an end.
 */
final class FindChoices {
    private static final int MOST_STEPS = 1_000;
    private static final double ROUNDING = 0.5;

    private final Need need;
    private final double perMilligram;
    private final double fixed;
    /** Where the lots are in the need, those of the cheapest pieces first. */
    private final int[] places;
    private final Lot[] lots;
    private final double[] least;
    private final double[] single;
    private final double[] heavySingle;
    private final long[][] ends;
    private final ArrayList<Pattern> ways = new ArrayList<>();
    private final ArrayList<Pattern> bounds = new ArrayList<>();
    private final List<Pick> chosen = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();
    private int steps;
    private double unexplored = Double.POSITIVE_INFINITY;
    /** What the need costs at most, whoever has to be opened for it. */
    private double dearest = Double.POSITIVE_INFINITY;

    private FindChoices(Need need, Freight freight, boolean few) {
        this.need = need;
        this.perMilligram = freight.perMilligram();
        this.fixed = few ? Double.POSITIVE_INFINITY : freight.fixed();
        this.places = IntStream.range(0, need.lots().size()).boxed()
                .sorted(Comparator.comparingDouble(i -> need.lots().get(i).leastPerPiece(need.quantity()))).mapToInt(Integer::intValue)
                .toArray();
        this.lots = Arrays.stream(places).mapToObj(need.lots()::get).toArray(Lot[]::new);
        this.least = new double[lots.length];
        this.single = new double[lots.length];
        this.heavySingle = new double[lots.length];
        this.ends = new long[lots.length][];
    }

    /**
     * The choices of a need that {@linkplain Need#canBeMet can be met}.
     *
     * @param few whether sellers may be so few that ways matter which cost more than another and its sellers' parcels
     */
    static Choices of(Need need, Freight freight, boolean few) {
        return new FindChoices(need, freight, few).all();
    }

    private Choices all() {
        boolean[] free = new boolean[lots.length];
        for (int i = 0; i < lots.length; i++) {
            single[i] = Double.POSITIVE_INFINITY;
            heavySingle[i] = Double.POSITIVE_INFINITY;
            least[i] = lots[i].leastPerPiece(need.quantity());
            ends[i] = Orders.ends(lots[i], need.quantity());
            free[i] = lots[i].most() >= lots[i].least();
            if (free[i]) {
                alone(i);
            }
        }
        keep(FillUp.of(need, perMilligram));
        together(free, 0, 0, need.quantity(), 0);
        if (unexplored < Double.POSITIVE_INFINITY) {
            Choices.keep(bounds, new Pattern(new int[0], new long[0], unexplored, unexplored, List.of()));
        }
        return new Choices(ways, bounds);
    }

    /** The whole need from one lot, at its legal quantity or at a later step of its prices. */
    private void alone(int lot) {
        for (long quantity : Orders.filling(lots[lot], need.quantity())) {
            Pattern way = way(List.of(new Pick(places[lot], quantity)));
            keep(way);
            Choices.keep(bounds, way);
            if (way.cost() < single[lot]) {
                single[lot] = way.cost();
                heavySingle[lot] = way.heavy();
            }
        }
    }

    private void keep(Pattern way) {
        dearest = Math.min(dearest, way.heavy() + way.sellers().length * fixed);
        if (way.picks().size() == 1 || way.cost() <= dearest) {
            Choices.keep(ways, way);
        }
    }

    /**
     * Goes on from what is chosen. A lot that would meet the whole need alone for less than anything that can still come is left out: whatever it is in,
     * it beats.
     */
    private void together(boolean[] free, int from, double cost, long rest, long milligrams) {
        double slack = ROUNDING * (chosen.size() + 2);
        boolean[] left = free.clone();
        double bound = cost;
        for (boolean changed = true; changed;) {
            changed = false;
            double piece = leastOf(left);
            if (piece == Double.POSITIVE_INFINITY) {
                return;
            }
            bound = cost + rest * piece - slack;
            double heavy = bound + perMilligram * milligrams;
            for (int i = 0; i < lots.length; i++) {
                if (left[i] && single[i] <= bound && heavySingle[i] <= heavy) {
                    left[i] = false;
                    changed = true;
                }
            }
            for (int i : taken) {
                if (single[i] <= bound && heavySingle[i] <= heavy) {
                    return;
                }
            }
        }
        if (bound >= dearest || ++steps > MOST_STEPS) {
            unexplored = Math.min(unexplored, bound);
            return;
        }
        if (!chosen.isEmpty()) {
            for (int i = 0; i < lots.length; i++) {
                if (left[i]) {
                    fill(i, cost, rest);
                }
            }
        }
        for (int i = from; i < lots.length; i++) {
            if (!left[i]) {
                continue;
            }
            left[i] = false;
            boolean[] others = left.clone();
            others[i] = false;
            for (long end : ends[i]) {
                if (end < rest) {
                    chosen.add(new Pick(places[i], end));
                    taken.add(i);
                    together(others, i + 1, cost + lots[i].cost(end), rest - end, milligrams + lots[i].milligrams() * end);
                    chosen.removeLast();
                    taken.removeLast();
                }
            }
            left[i] = true;
        }
    }

    private double leastOf(boolean[] left) {
        double piece = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lots.length; i++) {
            if (left[i]) {
                piece = Math.min(piece, least[i]);
            }
        }
        return piece;
    }

    /** The rest from one more lot: as it can be ordered, and, for the bound, as if any number of pieces could. */
    private void fill(int lot, double cost, long rest) {
        for (long quantity : Orders.filling(lots[lot], rest)) {
            chosen.add(new Pick(places[lot], quantity));
            keep(way(List.copyOf(chosen)));
            chosen.removeLast();
        }
        long pieces = Orders.cheapestOfAnySize(lots[lot], rest, need.quantity());
        if (pieces > 0) {
            double least = lots[lot].unitPrice(pieces) * pieces;
            chosen.add(new Pick(places[lot], pieces));
            Choices.keep(bounds, Pattern.of(need, List.copyOf(chosen), cost + least - ROUNDING * chosen.size(), perMilligram));
            chosen.removeLast();
        }
    }

    private Pattern way(List<Pick> picks) {
        double cost = 0;
        for (Pick pick : picks) {
            cost += need.lots().get(pick.lot()).cost(pick.quantity());
        }
        return Pattern.of(need, picks, cost, perMilligram);
    }
}
