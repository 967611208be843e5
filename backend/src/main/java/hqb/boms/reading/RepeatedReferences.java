package hqb.boms.reading;

import hqb.boms.reading.LineProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Marks lines whose references stand elsewhere too, or twice, and says where. */
final class RepeatedReferences {
    private static final int MOST_TOLD = 12;

    private RepeatedReferences() {
    }

    /** The lines with their marks. */
    static List<BomLine> marked(List<BomLine> lines) {
        Map<String, Set<Integer>> rows = new HashMap<>();
        lines.forEach(line -> line.references().forEach(one -> rows.computeIfAbsent(one, any -> new TreeSet<>()).add(line.row())));
        return lines.stream().map(line -> marked(line, rows)).toList();
    }

    private static BomLine marked(BomLine line, Map<String, Set<Integer>> rows) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (String reference : line.references()) {
            if (!seen.add(reference)) {
                twice.add(reference);
            }
            Set<Integer> others = rows.getOrDefault(reference, Set.of());
            if (others.size() > 1) {
                elsewhere.add(reference + " (" + others.stream().filter(row -> row != line.row()).map(String::valueOf)
                        .collect(Collectors.joining(", ")) + ")");
            }
        }
        if (twice.isEmpty() && elsewhere.isEmpty()) {
            return line;
        }
        List<LineProblem> problems = new ArrayList<>(line.problems());
        if (!elsewhere.isEmpty()) {
            problems.add(new LineProblem(Kind.REFERENCE_REPEATED, told(elsewhere)));
        }
        if (!twice.isEmpty()) {
            problems.add(new LineProblem(Kind.REFERENCE_TWICE, told(twice)));
        }
        return line.with(List.copyOf(problems));
    }

    private static String told(Set<String> references) {
        String text = references.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        return references.size() > MOST_TOLD ? text + " …" : text;
    }
}
