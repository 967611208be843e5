package hqb.sourcing.boms;

import hqb.boms.reading.BomLine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which part of the catalogue each line means: by its numbers, by packings of them, by what it states. What is doubtful is shown and never taken:
 * {@code 1.5SMC68CA} and {@code 1.5SMC6.8CA} are two parts. The whole list is looked up at once, however many lines it has.
 */
@Singleton
class MatchLines {
    private static final int MOST_CANDIDATES = 8;

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
    Map<BomLine, List<Match>> match(Collection<BomLine> lines) {
        Map<BomLine, FoundNumbers> found = numbers.match(lines);
        packings.match(found);
        values.match(found);
        Map<BomLine, List<Match>> candidates = new HashMap<>();
        found.forEach((line, one) -> candidates.put(line, one.matches().stream()
                .sorted(Comparator.comparingDouble((Match match) -> -match.kind().confidence())).limit(MOST_CANDIDATES).toList()));
        return candidates;
    }
}
