package hqb.sourcing.basket;

import hqb.sourcing.basket.Basket.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a purchase near the cheapest, and how near. Ways to meet each need are listed once; then sellers are opened and closed from several starts, and a
 * bound says what nobody can undercut. The same shopping always has the same answer.
 */
public final class SolveBasket {
    private static final double NEAR = 5e-4;
    private static final int FEW = 3;
    private static final int MOST_STARTS = 40;

    private final Shopping all;
    private final Shopping met;
    private final List<Integer> places = new ArrayList<>();
    private @Nullable List<Choices> choices;
    private @Nullable List<Choices> forFew;
    private @Nullable Basket cheapest;

    /** Prepares some shopping; {@link #solve} can then be asked for several numbers of sellers. */
    public SolveBasket(Shopping shopping) {
        List<Need> needs = new ArrayList<>();
        for (int need = 0; need < shopping.needs().size(); need++) {
            if (shopping.needs().get(need).canBeMet()) {
                needs.add(shopping.needs().get(need));
                places.add(need);
            }
        }
        this.all = shopping;
        this.met = new Shopping(needs, shopping.sellers(), shopping.freight(), shopping.mostSellers());
    }

    /** A purchase from at most as many sellers as the shopping allows. */
    public Basket solve() {
        return solve(all.mostSellers());
    }

    /**
     * A purchase from at most so many sellers. What they do not have together is left out, as little as is found; then no bound is known.
     *
     * @param most 1 or more
     */
    public Basket solve(int most) {
        if (met.needs().isEmpty()) {
            return whole(new Basket(List.of(), 0, 0, 0, 0, 0));
        }
        if (cheapest == null) {
            cheapest = search(met.sellers(), 0);
        }
        return whole(cheapest.sellers() <= most ? cheapest : search(most, cheapest.bound()));
    }

    private List<Choices> choices(boolean few) {
        List<Choices> known = few ? forFew : choices;
        if (known == null) {
            known = met.needs().stream().map(need -> FindChoices.of(need, met.freight(), few)).toList();
            if (few) {
                forFew = known;
            } else {
                choices = known;
            }
        }
        return known;
    }

    /** Searches from several starts; what is known to be a bound for more sellers is one for fewer. */
    private Basket search(int most, double known) {
        Shopping shopping = met.withMost(most);
        List<Choices> ways = choices(most < met.sellers());
        Improve improve = new Improve(shopping, ways);
        boolean[] everybody = new boolean[shopping.sellers()];
        Arrays.fill(everybody, true);
        Basket best = improve.from(everybody);
        if (best.leftOut() > 0 || most <= FEW) {
            best = better(best, fromEach(improve));
        }
        if (best.leftOut() > 0) {
            return better(best, improve.from(sellers(cheapestPieces())));
        }
        BoundCost bound = new BoundCost(shopping, ways, best);
        double least = Math.max(known, bound.best(best.total()));
        if (best.total() > least * (1 + NEAR)) {
            best = better(best, improve.from(sellers(cheapestPieces())));
            best = better(best, improve.from(bound.open()));
            best = better(best, improve.from(new boolean[shopping.sellers()]));
        }
        Basket plain = cheapestPieces();
        best = plain.sellers() <= most ? better(best, plain) : best;
        return best.withBound(Math.min(least, best.total()));
    }

    /** With few sellers it matters much which comes first. */
    private Basket fromEach(Improve improve) {
        Basket best = improve.from(new boolean[met.sellers()]);
        for (int seller = 0; seller < Math.min(Math.max(2, MOST_STARTS * 100 / Math.max(100, met.needs().size() * 3)),
                met.sellers()); seller++) {
            boolean[] open = new boolean[met.sellers()];
            open[seller] = true;
            best = better(best, improve.from(open));
        }
        return best;
    }

    /** What the plain rule buys: each need at its lowest unit price, whatever sending costs and however many sellers that takes. */
    public Basket plain() {
        return whole(cheapestPieces());
    }

    private Basket cheapestPieces() {
        List<List<Pick>> picks = new ArrayList<>();
        long[] milligrams = new long[met.sellers()];
        Arrays.fill(milligrams, -1);
        double goods = 0;
        for (Need need : met.needs()) {
            Pattern way = FillUp.of(need, 0);
            picks.add(way.picks());
            goods += way.cost();
            for (int i = 0; i < way.sellers().length; i++) {
                milligrams[way.sellers()[i]] = Math.max(0, milligrams[way.sellers()[i]]) + way.milligrams()[i];
            }
        }
        int sellers = (int) Arrays.stream(milligrams).filter(weight -> weight >= 0).count();
        return new Basket(picks, goods, met.freight().of(milligrams), sellers, 0, Double.NaN);
    }

    private boolean[] sellers(Basket basket) {
        boolean[] open = new boolean[met.sellers()];
        for (int need = 0; need < basket.picks().size(); need++) {
            for (Pick pick : basket.picks().get(need)) {
                open[met.needs().get(need).lots().get(pick.lot()).seller()] = true;
            }
        }
        return open;
    }

    private static Basket better(Basket one, Basket other) {
        return other.isBetterThan(one) ? other : one;
    }

    /** With an empty place for each need that nobody can meet. */
    private Basket whole(Basket basket) {
        List<List<Pick>> picks = new ArrayList<>();
        for (int need = 0; need < all.needs().size(); need++) {
            picks.add(List.of());
        }
        for (int i = 0; i < basket.picks().size(); i++) {
            picks.set(places.get(i), basket.picks().get(i));
        }
        int left = (int) picks.stream().filter(List::isEmpty).count();
        return new Basket(picks, basket.goods(), basket.freight(), basket.sellers(), left, basket.bound());
    }
}
