package hqb.sourcing.basket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ways to meet a need that may be worth it.
 *
 * @param ways   what can be bought, the cheapest first
 * @param bounds the same and more, loosened: no way to meet the need costs less than one of them that uses no other sellers
 */
record Choices(List<Pattern> ways, List<Pattern> bounds) {
    private static final Comparator<Pattern> CHEAPEST = Comparator.comparingDouble(Pattern::cost)
            .thenComparingInt(pattern -> pattern.sellers().length);

    Choices {
        ways = ways.stream().sorted(CHEAPEST).toList();
        bounds = bounds.stream().sorted(CHEAPEST).toList();
    }

    /** The cheapest way with open sellers alone; null when there is none. */
    @org.jspecify.annotations.Nullable
    Pattern best(boolean[] open) {
        for (Pattern way : ways) {
            if (way.isOpen(open)) {
                return way;
            }
        }
        return null;
    }

    /** Keeps a pattern unless another beats it, and drops those that it beats. */
    static void keep(ArrayList<Pattern> kept, Pattern fresh) {
        for (Pattern old : kept) {
            if (old.beats(fresh)) {
                return;
            }
        }
        kept.removeIf(fresh::beats);
        kept.add(fresh);
    }

    /** The needs, by their places in the list, that can be met with each seller. */
    static int[][] needsOf(int sellers, List<Choices> choices) {
        List<List<Integer>> needs = new ArrayList<>();
        for (int seller = 0; seller < sellers; seller++) {
            needs.add(new ArrayList<>());
        }
        for (int need = 0; need < choices.size(); need++) {
            for (Pattern way : choices.get(need).ways()) {
                for (int seller : way.sellers()) {
                    List<Integer> known = needs.get(seller);
                    if (known.isEmpty() || known.getLast() != need) {
                        known.add(need);
                    }
                }
            }
        }
        return needs.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
