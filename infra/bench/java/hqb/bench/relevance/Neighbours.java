package hqb.bench.relevance;

import hqb.search.RankingWeight;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** How one weight is varied while all others stay. */
final class Neighbours {
    private Neighbours() {
    }

    /** The usual weights. */
    static Map<RankingWeight, Float> usual() {
        Map<RankingWeight, Float> weights = new EnumMap<>(RankingWeight.class);
        Arrays.stream(RankingWeight.values()).forEach(weight -> weights.put(weight, weight.usual()));
        return weights;
    }

    /**
     * The weight halved and doubled, and moved half the way (of the logarithm) to the next greater and the next smaller weight, which keeps the order of all.
     *
     * @return by what was done
     */
    static Map<String, Float> of(Map<RankingWeight, Float> weights, RankingWeight weight) {
        float now = weights.getOrDefault(weight, weight.usual());
        Map<String, Float> ways = new LinkedHashMap<>();
        ways.put("halved", now / 2);
        ways.put("doubled", now * 2);
        OptionalDouble above = weights.values().stream().filter(other -> other > now).mapToDouble(Float::doubleValue).min();
        OptionalDouble below = weights.values().stream().filter(other -> other < now).mapToDouble(Float::doubleValue).max();
        above.ifPresent(next -> ways.put("nearer to the next greater", (float) Math.sqrt(now * next)));
        below.ifPresent(next -> ways.put("nearer to the next smaller", (float) Math.sqrt(now * next)));
        return ways;
    }
}
