package hqb.bench.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A sample of part numbers written otherwise, the same for every ranking that is tried. */
final class AlteredSample {
    private static final int FIRST_PAGE = 10;
    private static final int LONGEST = 200;
    private static final int TRIES = 50;

    private final List<Written> searches;

    private AlteredSample(List<Written> searches) {
        this.searches = searches;
    }

    private record Written(String meant, String text) {
    }

    /**
     * What was found.
     *
     * @param recall share of the numbers that were among the first ten
     * @param first  share that came first
     */
    record Found(double recall, double first) {
    }

    /** Draws so many numbers for each kind of alteration. */
    static AlteredSample draw(Numbers numbers, long seed, int each) {
        List<Written> searches = new ArrayList<>();
        for (Alteration kind : Alteration.values()) {
            SplittableRandom random = new SplittableRandom(seed * 31 + kind.name().hashCode());
            int drawn = 0;
            for (int i = 0; i < each * TRIES && drawn < each; i++) {
                String meant = numbers.all().get(random.nextInt(numbers.all().size()));
                String text = meant.length() > LONGEST ? "" : kind.draw(meant, random).strip();
                if (!text.isEmpty() && meant.chars().anyMatch(Character::isLetterOrDigit)) {
                    searches.add(new Written(meant, text));
                    drawn++;
                }
            }
        }
        return new AlteredSample(List.copyOf(searches));
    }

    int size() {
        return searches.size();
    }

    /** Searches for all of them. */
    Found search(World world) throws IOException {
        int found = 0;
        int first = 0;
        for (Written search : searches) {
            List<String> answer = world.search(search.text(), FIRST_PAGE);
            found += answer.stream().anyMatch(search.meant()::equalsIgnoreCase) ? 1 : 0;
            first += !answer.isEmpty() && answer.getFirst().equalsIgnoreCase(search.meant()) ? 1 : 0;
        }
        return new Found((double) found / searches.size(), (double) first / searches.size());
    }
}
