package hqb.sourcing.matches;

import hqb.boms.reading.BomLine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which part of the catalogue each line means: by its numbers, by packings of them, by what it states. What is doubtful is shown and never taken:
 * {@code 1.5SMC68CA} and {@code 1.5SMC6.8CA} are two parts. A list is looked up at once, a very long one in pieces.
 */
@Singleton
public class MatchLines {
    private static final int MOST_CANDIDATES = 8;
    /** So many lines are looked up at once; most lists are shorter. */
    private static final int PIECE = 2_000;

    private final MatchNumbers numbers;
    private final MatchPackings packings;
    private final MatchValues values;

    MatchLines(MatchNumbers numbers, MatchPackings packings, MatchValues values) {
        this.numbers = numbers;
        this.packings = packings;
        this.values = values;
    }

    /**
     * The candidates of each line, the surest first.
     *
     * @throws hqb.platform.Refusal search-unavailable
     */
    public Map<BomLine, List<Match>> match(Collection<BomLine> lines) {
        return match(lines, Steps.UNTOLD);
    }

    /** The same, telling how many lines are done. */
    public Map<BomLine, List<Match>> match(Collection<BomLine> lines, Steps steps) {
        WholeList whole = new WholeList(lines);
        List<BomLine> all = List.copyOf(lines);
        Map<BomLine, List<Match>> candidates = new HashMap<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            steps.at("matching", from, all.size());
            Map<BomLine, FoundNumbers> found = numbers.match(all.subList(from, Math.min(all.size(), from + PIECE)));
            packings.match(found, whole);
            values.match(found, whole);
            found.forEach((line, one) -> candidates.put(line, best(one)));
        }
        return candidates;
    }

    private static List<Match> best(FoundNumbers found) {
        return found.matches().stream().sorted(Comparator.comparingDouble((Match match) -> -match.kind().confidence()))
                .limit(MOST_CANDIDATES).toList();
    }
}
