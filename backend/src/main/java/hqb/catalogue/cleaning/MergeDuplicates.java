package hqb.catalogue.cleaning;

import hqb.catalogue.Part;
import java.util.Map;
import java.util.TreeMap;

/** Two records of one part become one: the one with more stock gives prices, stock and all single facts, attributes are united, its own first. */
final class MergeDuplicates {

    private MergeDuplicates() {
    }

    static CleanPart merge(CleanPart one, CleanPart other) {
        boolean first = one.stock() > other.stock() || one.stock() == other.stock() && one.sourceId().compareTo(other.sourceId()) <= 0;
        var winner = first ? one : other;
        var loser = first ? other : one;
        var kept = winner.part();
        var given = loser.part();
        boolean alike = kept.category().equals(given.category());
        var part = new Part(kept.id(), kept.mpn(), kept.mpnKey(), kept.manufacturer(), kept.category(),
                kept.description().isEmpty() ? given.description() : kept.description(),
                kept.packageName() != null ? kept.packageName() : given.packageName(), kept.lifecycle(),
                kept.datasheetUrl() != null ? kept.datasheetUrl() : given.datasheetUrl(),
                alike ? united(kept.parameters(), given.parameters()) : kept.parameters(),
                united(kept.otherAttributes(), alike ? given.otherAttributes() : Map.of()),
                kept.equivalenceKey() != null ? kept.equivalenceKey() : alike ? given.equivalenceKey() : null, kept.source(),
                kept.version());
        return new CleanPart(part, winner.manufacturer(), winner.sourceId(), winner.stock(),
                winner.priceBreaks().isEmpty() ? loser.priceBreaks() : winner.priceBreaks());
    }

    private static <T> Map<String, T> united(Map<String, T> first, Map<String, T> second) {
        if (second.isEmpty() || first.keySet().containsAll(second.keySet())) {
            return first;
        }
        var union = new TreeMap<>(first);
        second.forEach(union::putIfAbsent);
        return union;
    }
}
