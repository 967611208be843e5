package hqb.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * The weights of {@link RankingWeights} that a search is asked with. They are what stands there unless a measurement tries others in its own process; what
 * a part's merit is made of lies in the index and is not among them.
 */
public enum RankingWeight {
    EXACT(RankingWeights.EXACT),
    PRINTED(RankingWeights.PRINTED),
    DIGIT_GROUPS(RankingWeights.DIGIT_GROUPS),
    POINT_ELSEWHERE(RankingWeights.POINT_ELSEWHERE),
    POINT_KEPT(RankingWeights.POINT_KEPT),
    SIBLING(RankingWeights.SIBLING),
    PREFIX(RankingWeights.PREFIX),
    NEARLY_COMPLETE(RankingWeights.NEARLY_COMPLETE),
    NEAR_SHORT(RankingWeights.NEAR_SHORT),
    INFIX(RankingWeights.INFIX),
    NEAR(RankingWeights.NEAR),
    NEXT_NEAR(RankingWeights.NEXT_NEAR),
    WORDS(RankingWeights.WORDS),
    ENOUGH_STOCK(RankingWeights.ENOUGH_STOCK),
    JUST(RankingWeights.JUST);

    private static volatile Map<RankingWeight, Float> tried = Map.of();

    private final float usual;

    RankingWeight(float usual) {
        this.usual = usual;
    }

    /** What stands in {@link RankingWeights}. */
    public float usual() {
        return usual;
    }

    /** What searches of this process count with. */
    float worth() {
        return tried.getOrDefault(this, usual);
    }

    /**
     * Lets all further searches of this process count with other weights: for measurements only.
     *
     * @param weights those that differ, not negative; empty for the usual ones
     */
    public static void tryOut(Map<RankingWeight, Float> weights) {
        weights.forEach((weight, worth) -> {
            if (!(worth >= 0)) {
                throw new IllegalArgumentException(weight + " cannot be " + worth);
            }
        });
        tried = weights.isEmpty() ? Map.of() : new EnumMap<>(weights);
    }
}
