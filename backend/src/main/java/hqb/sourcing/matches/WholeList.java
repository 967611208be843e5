package hqb.sourcing.matches;

import hqb.boms.reading.BomLine;
import hqb.search.gather.GatheredPart;
import hqb.search.gather.PartsWish;
import hqb.sourcing.matching.ReadStated;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a whole list while it is matched piece by piece, so that the pieces come out as the whole would. */
final class WholeList {
    /** So many numbers that nobody has are looked at more closely; a list with more of them is of other things. */
    private static final int MOST_NEAR = 400;

    private final boolean digitsAreOhms;
    private final Set<String> near = new HashSet<>();
    /** A long list wishes for the same in many places. */
    private final Map<PartsWish, List<GatheredPart>> ranked = new HashMap<>();

    WholeList(Collection<BomLine> lines) {
        this.digitsAreOhms = ReadStated.writesOhms(lines);
    }

    /** Whether {@code 330} is written for 330 ohms on this list. */
    boolean digitsAreOhms() {
        return digitsAreOhms;
    }

    /** Whether a number that nobody has is among the first of the list that are looked at more closely. */
    boolean isLookedAt(String key) {
        if (near.size() < MOST_NEAR) {
            near.add(key);
        }
        return near.contains(key);
    }

    /** What was found by wishes, the best first. */
    Map<PartsWish, List<GatheredPart>> ranked() {
        return ranked;
    }
}
