package hqb.bench.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Whether a part is found by its number written otherwise: among the first ten, and first. */
final class MeasureAlteredNumbers implements Section {
    private static final int FIRST_PAGE = 10;
    private static final int LONGEST = 200;
    private static final int TRIES = 50;
    private static final int MOST_MISSES = 40;

    private final List<String> misses = new ArrayList<>();

    /** What came of one kind of alteration. */
    private record Outcome(Alteration kind, int asked, int found, int first, double best, double bestTold) {
        double recall() {
            return (double) found / asked;
        }

        double top() {
            return (double) first / asked;
        }
    }

    @Override
    public String measure(World world) throws IOException {
        BestRanker best = new BestRanker(world.numbers());
        List<Outcome> outcomes = new ArrayList<>();
        for (Alteration kind : Alteration.values()) {
            outcomes.add(measure(world, best, kind));
            world.progress().step("kinds of altered numbers", outcomes.size(), Alteration.values().length);
        }
        return report(world, outcomes);
    }

    private Outcome measure(World world, BestRanker best, Alteration kind) throws IOException {
        SplittableRandom random = new SplittableRandom(world.settings().seed() * 31 + kind.name().hashCode());
        int wanted = world.settings().queries();
        int asked = 0;
        int found = 0;
        int first = 0;
        double chance = 0;
        double chanceTold = 0;
        for (int i = 0; i < wanted * TRIES && asked < wanted; i++) {
            String meant = world.numbers().all().get(random.nextInt(world.numbers().all().size()));
            String written = meant.length() > LONGEST ? "" : kind.draw(meant, random).strip();
            if (written.isEmpty() || meant.chars().noneMatch(Character::isLetterOrDigit)) {
                continue; // this number cannot be altered so
            }
            asked++;
            List<String> answer = world.search(written, FIRST_PAGE);
            int at = place(answer, meant);
            found += at >= 0 ? 1 : 0;
            first += at == 0 ? 1 : 0;
            BestRanker.Chance may = best.of(written, meant, kind);
            chance += may.anyKind();
            chanceTold += may.thisKind();
            if (at < 0) {
                misses.add(kind.words() + ": `" + meant + "` written `" + written + "`, first came "
                        + (answer.isEmpty() ? "nothing" : '`' + answer.getFirst() + '`'));
            }
        }
        return new Outcome(kind, asked, found, first, chance / asked, chanceTold / asked);
    }

    private static int place(List<String> answer, String meant) {
        for (int i = 0; i < answer.size(); i++) {
            if (answer.get(i).equalsIgnoreCase(meant)) {
                return i;
            }
        }
        return -1;
    }

    private String report(World world, List<Outcome> outcomes) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
                """
                        ## Part numbers written otherwise

                        %,d parts, seed %d. Each number is drawn from all parts and altered at random; the search has to find a part of that number.
                        "Best possible" is how often a ranker is right that knows the probabilities of all alterations; "told" knows the kind as well.

                        | alteration | searches | among 10 | first | best possible | told | first / best |
                        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                        """,
                world.numbers().all().size(), world.settings().seed()));
        outcomes.forEach(
                one -> table.append(String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |%n", one.kind().words(),
                        one.asked(), one.recall(), one.top(), one.best(), one.bestTold(), one.top() / one.best())));
        double recall = outcomes.stream().mapToDouble(Outcome::recall).average().orElseThrow();
        double top = outcomes.stream().mapToDouble(Outcome::top).average().orElseThrow();
        double best = outcomes.stream().mapToDouble(Outcome::best).average().orElseThrow();
        table.append(String.format(Locale.ROOT,
                """
                        | **mean** | | **%.4f** | **%.3f** | %.3f | | **%.3f** |

                        Worst kind among ten: **%.3f**. Aims: mean at least 0.995, worst 0.97, first at least 0.95 of what is possible, the first four kinds 1.000.
                        """,
                recall, top, best, top / best, outcomes.stream().mapToDouble(Outcome::recall).min().orElseThrow()));
        if (!misses.isEmpty()) {
            table.append("\nNot among ten").append(misses.size() > MOST_MISSES ? ", the first of " + misses.size() : "").append(":\n\n");
            misses.stream().limit(MOST_MISSES).forEach(miss -> table.append("- ").append(miss).append('\n'));
        }
        return table.toString();
    }
}
