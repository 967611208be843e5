package hqb.bench.relevance;

import hqb.search.RankingWeight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tries other weights: each of them varied alone, then a search along one weight after another for a set that is better than the usual one. The product
 * runs in this process. What a part's merit is made of is in the index and stays.
 */
final class TuneRanking {
    /** Less is a query more or less of the sample, not a better ranking. */
    private static final double GAIN = 0.0005;
    private static final int MOST_ROUNDS = 2;

    private final World world;
    private final JudgedSection judged;
    private final AlteredSample altered;
    private final Map<Map<RankingWeight, Float>, Score> known = new HashMap<>();
    private int tried;

    TuneRanking(World world, JudgedSection judged, AlteredSample altered) {
        this.world = world;
        this.judged = judged;
        this.altered = altered;
    }

    private record Score(double ndcg, double recall, double first) {
        /** What is sought: all three count alike. */
        double all() {
            return (ndcg + recall + first) / 3;
        }

        String cells() {
            return String.format(Locale.ROOT, "%.4f | %.4f | %.4f | %.4f", ndcg, recall, first, all());
        }
    }

    /** Measures all and tells it in Markdown. */
    String markdown() throws IOException {
        Map<RankingWeight, Float> usual = Neighbours.usual();
        Score start = score(usual);
        Score control = score(equal());
        if (control.equals(start)) {
            throw new IllegalStateException("searches come out the same with all weights equal: what is tried does not reach them");
        }
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT,
                """
                        %,d parts, seed %d, %d altered numbers. "All" is the mean of the three, and what the search for a better set goes by. Weights of a part's
                        merit are in the index and are not varied.

                        | weight | | value | nDCG@10 | altered: among 10 | first | all |
                        | --- | --- | ---: | ---: | ---: | ---: | ---: |
                        | all | as they are | | %s |
                        """,
                world.numbers().all().size(), world.settings().seed(), altered.size(), start.cells()));
        List<String> without = new ArrayList<>();
        for (RankingWeight weight : RankingWeight.values()) {
            boolean matters = false;
            for (Map.Entry<String, Float> way : Neighbours.of(usual, weight).entrySet()) {
                Score score = score(with(usual, weight, way.getValue()));
                matters |= !score.equals(start);
                out.append(String.format(Locale.ROOT, "| `%s` | %s | %s | %s |%n", weight, way.getKey(), number(way.getValue()),
                        score.cells()));
            }
            if (!matters) {
                without.add("`" + weight + "`");
            }
        }
        out.append("\nNo variation of these changed a figure: ").append(without.isEmpty() ? "none" : String.join(", ", without))
                .append(".\n\n");
        return out.append(proposal(usual, start)).toString();
    }

    private String proposal(Map<RankingWeight, Float> usual, Score start) throws IOException {
        Map<RankingWeight, Float> best = usual;
        Score score = start;
        boolean better = true;
        for (int round = 0; round < MOST_ROUNDS && better; round++) {
            better = false;
            for (RankingWeight weight : RankingWeight.values()) {
                for (float worth : Neighbours.of(best, weight).values()) {
                    Map<RankingWeight, Float> other = with(best, weight, worth);
                    Score got = score(other);
                    if (got.all() > score.all() + GAIN) {
                        best = other;
                        score = got;
                        better = true;
                    }
                }
            }
        }
        StringBuilder out = new StringBuilder("## Proposal\n\n");
        if (best.equals(usual)) {
            return out.append("The weights as they are: no step along one of them gains more than ").append(GAIN).append(".\n").toString();
        }
        out.append("| weight | now | proposed |\n| --- | ---: | ---: |\n");
        for (RankingWeight weight : RankingWeight.values()) {
            float worth = best.getOrDefault(weight, weight.usual());
            if (worth != weight.usual()) {
                out.append(String.format(Locale.ROOT, "| `%s` | %s | %s |%n", weight, number(weight.usual()), number(worth)));
            }
        }
        return out.append(String.format(Locale.ROOT, """

                | | nDCG@10 | altered: among 10 | first | all |
                | --- | ---: | ---: | ---: | ---: |
                | now | %s |
                | proposed | %s |

                To be taken over only when it holds on all parts, and `RankingWeightsTest` and `TextQueriesTest` with it.
                """, start.cells(), score.cells())).toString();
    }

    private Score score(Map<RankingWeight, Float> weights) throws IOException {
        Score before = known.get(weights);
        if (before != null) {
            return before;
        }
        RankingWeight.tryOut(weights);
        try {
            AlteredSample.Found found = altered.search(world);
            Score score = new Score(judged.ndcg(), found.recall(), found.first());
            known.put(weights, score);
            System.out.printf(Locale.ROOT, "%d: %s%n", ++tried, score);
            return score;
        } finally {
            RankingWeight.tryOut(Map.of());
        }
    }

    private static Map<RankingWeight, Float> equal() {
        Map<RankingWeight, Float> weights = new EnumMap<>(RankingWeight.class);
        Arrays.stream(RankingWeight.values()).forEach(weight -> weights.put(weight, 1f));
        return weights;
    }

    private static Map<RankingWeight, Float> with(Map<RankingWeight, Float> weights, RankingWeight weight, float worth) {
        Map<RankingWeight, Float> other = new EnumMap<>(weights);
        other.put(weight, worth);
        return other;
    }

    private static String number(float worth) {
        return String.format(Locale.ROOT, worth < 10 ? "%.3f" : "%.1f", worth);
    }
}
