package hqb.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.sourcing.boms.ListedBom;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is different between two versions: by reference, which part stands there; by part where a list has no references. Lines of the same change
 * are one item.
 */
final class CompareVersions {
    private CompareVersions() {
    }

    /** What happened to some places of the board. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Change(String kind, List<String> references, @Nullable Side before, @Nullable Side after) {
    }

    /**
     * What stands there in one of the versions.
     *
     * @param part     number and maker, else value and footprint, as far as the list says
     * @param quantity pieces a board of the whole line; null for changes by reference
     * @param dnp      whether it is left off the board
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Side(String part, @Nullable Integer quantity, boolean dnp) {
    }

    /** How many places were added, removed, changed, and stayed. */
    @Serdeable
    record Counts(int added, int removed, int changed, int same) {
    }

    /** All of it; what stayed is only counted. */
    @Serdeable
    record Comparison(int from, int to, List<Change> changes, Counts counts) {
    }

    /** Compares two lists that are versions of those numbers. */
    static Comparison of(int from, ListedBom before, int to, ListedBom after) {
        Map<String, Side> old = places(before);
        Map<String, Side> fresh = places(after);
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(fresh.keySet());
        record Same(String kind, @Nullable Side before, @Nullable Side after) {
        }
        Map<Same, List<String>> groups = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String place : all) {
            Side then = old.get(place);
            Side now = fresh.get(place);
            String kind = then == null ? "added" : now == null ? "removed" : Objects.equals(then, now) ? "same" : "changed";
            counts.merge(kind, 1, Integer::sum);
            if (!kind.equals("same")) {
                groups.computeIfAbsent(new Same(kind, then, now), any -> new ArrayList<>()).add(place);
            }
        }
        List<Change> changes = new ArrayList<>();
        groups.forEach((same, places) -> changes
                .add(new Change(same.kind(), places.stream().filter(place -> !place.startsWith("\u0000")).toList(), same.before(),
                        same.after())));
        return new Comparison(from, to, List.copyOf(changes), new Counts(counts.getOrDefault("added", 0), counts.getOrDefault("removed", 0),
                counts.getOrDefault("changed", 0), counts.getOrDefault("same", 0)));
    }

    /** What stands where; parts without references stand under their own name. */
    private static Map<String, Side> places(ListedBom bom) {
        Map<String, Side> places = new LinkedHashMap<>();
        for (ListedBom.Line line : bom.lines()) {
            String part = name(line);
            if (line.references().isEmpty()) {
                places.put('\u0000' + part, new Side(part, line.quantity(), line.dnp()));
            }
            line.references().forEach(reference -> places.put(reference, new Side(part, null, line.dnp())));
        }
        return places;
    }

    private static String name(ListedBom.Line line) {
        if (line.part() != null) {
            return line.part().mpn() + ' ' + line.part().manufacturer();
        }
        String first = line.mpn() != null ? line.mpn() : line.value() != null ? line.value() : line.description();
        String second = line.mpn() != null ? line.manufacturer() : line.footprint();
        return (first == null ? "?" : first) + (second == null ? "" : ' ' + second);
    }
}
