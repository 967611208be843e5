package hqb.sourcing.basket;

import java.util.ArrayList;
import java.util.List;

/** Opens, closes and swaps sellers as long as that makes a purchase cheaper; the best change first, so that the same question has the same answer. */
final class Improve {
    private static final double ENOUGH = 1e-7;
    private static final int MOST_ROUNDS = 400;
    /** In longer lists the first swap that helps is taken, not the best. */
    private static final int LONG = 100;

    private final Shopping shopping;
    private final List<Choices> choices;
    private final Trial trial;

    Improve(Shopping shopping, List<Choices> choices) {
        this.shopping = shopping;
        this.choices = choices;
        this.trial = new Trial(shopping, choices);
    }

    /** The best purchase that is reached from these open sellers. */
    Basket from(boolean[] open) {
        trial.reset(open);
        trial.weigh();
        trial.reset(open);
        shrink();
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = step(false) || step(true);
        }
        regroup();
        return trial.basket();
    }

    /** Closes those whose loss costs least until there are no more than allowed. */
    private void shrink() {
        while (trial.used() > shopping.mostSellers()) {
            int worst = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int seller = 0; seller < shopping.sellers(); seller++) {
                if (trial.isUsed(seller)) {
                    double value = trial.ifChanged(seller, -1);
                    if (value < least) {
                        least = value;
                        worst = seller;
                    }
                }
            }
            trial.apply(worst, -1);
        }
    }

    private boolean step(boolean swaps) {
        double now = trial.value();
        double least = now - ENOUGH;
        int close = -1;
        int opened = -1;
        for (int seller = 0; seller < shopping.sellers(); seller++) {
            if (trial.isUsed(seller)) {
                for (int other = swaps ? 0 : -1; other < (swaps ? shopping.sellers() : 0); other++) {
                    if (other >= 0 && trial.isUsed(other)) {
                        continue;
                    }
                    double value = trial.ifChanged(seller, other);
                    if (value < least) {
                        least = value;
                        close = seller;
                        opened = other;
                        if (swaps && choices.size() > LONG) {
                            trial.apply(close, opened);
                            return true;
                        }
                    }
                }
            } else if (!swaps && trial.used() < shopping.mostSellers()) {
                double value = trial.ifChanged(-1, seller);
                if (value < least) {
                    least = value;
                    close = -1;
                    opened = seller;
                }
            }
        }
        if (least >= now - ENOUGH) {
            return false;
        }
        trial.apply(close, opened);
        return true;
    }

    /** With the sellers as they are, moves needs where kilograms or a seller's last line can be saved. */
    private void regroup() {
        boolean[] open = trial.usedSellers();
        List<Integer> heavy = new ArrayList<>();
        for (int need = 0; need < choices.size(); need++) {
            if (choices.get(need).ways().size() > 1) {
                heavy.add(need);
            }
        }
        boolean better = shopping.freight().next() > 0;
        for (int round = 0; better && round < 5; round++) {
            better = false;
            for (int need : heavy) {
                Pattern now = trial.way(need);
                double value = trial.value();
                Pattern best = now;
                boolean found = false;
                for (Pattern way : choices.get(need).ways()) {
                    if (now == null || way.cost() > now.cost() + 2 * shopping.freight().next() + shopping.freight().fixed()) {
                        break;
                    }
                    if (way.isOpen(open)) {
                        trial.put(need, way);
                        if (trial.value() < value - ENOUGH) {
                            value = trial.value();
                            best = way;
                            found = true;
                        }
                    }
                }
                trial.put(need, best);
                better |= found;
            }
        }
    }
}
