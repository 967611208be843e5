package hqb.catalogue.cleaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of a catalogue: figures to judge the cleaning by.
 *
 * @param rows          records read
 * @param unnamed       records without a part number, left out
 * @param parts         clean parts
 * @param duplicates    records merged into another of the same manufacturer and number
 * @param manufacturers canonical manufacturers seen
 * @param spellings     spellings of manufacturers seen
 * @param othersKept    attributes kept as text, known to no parameter or not readable
 * @param parameters    by parameter name
 * @param categories    by category slug
 */
public record ParseReport(long rows, long unnamed, long parts, long duplicates, int manufacturers, int spellings, long othersKept,
        Map<String, ParameterFigures> parameters,
        Map<String, CategoryFigures> categories) {

    /**
     * How one parameter fared.
     *
     * @param read       records that have it
     * @param keptAsText records that say it in a way that is not certain
     * @param examples   the most frequent of those texts
     */
    public record ParameterFigures(long read, long keptAsText, List<String> examples) {
    }

    /**
     * How one category fared.
     *
     * @param parts     parts of exactly this category
     * @param coverage  share of them that have the parameter, by parameter name
     * @param distinct  number of different values, counted up to {@value #MOST_DISTINCT}, by parameter name
     */
    public record CategoryFigures(long parts, Map<String, Double> coverage, Map<String, Integer> distinct) {
    }

    static final int MOST_DISTINCT = 1000;

    /** All values that were read, over all parameters. */
    public long valuesRead() {
        return parameters.values().stream().mapToLong(ParameterFigures::read).sum();
    }

    /** All values that were kept as text though a parameter was meant. */
    public long valuesKeptAsText() {
        return parameters.values().stream().mapToLong(ParameterFigures::keptAsText).sum();
    }

    /** Gathers the figures. */
    public static final class Builder {

        private static final int EXAMPLES = 6;
        private static final int MOST_TEXTS = 5000;

        private long rows;
        private long unnamed;
        private long duplicates;
        private long othersKept;
        private final Set<String> manufacturers = new HashSet<>();
        private final Set<String> spellings = new HashSet<>();
        private final Map<String, Long> read = new HashMap<>();
        private final Map<String, Map<String, Long>> kept = new TreeMap<>();
        private final Map<String, CategoryTally> categories = new TreeMap<>();

        void row(RawPart raw) {
            rows++;
            spellings.add(raw.manufacturer());
        }

        void unnamed() {
            unnamed++;
        }

        void duplicate() {
            duplicates++;
        }

        void read(String parameter) {
            read.merge(parameter, 1L, Long::sum);
        }

        void keptAsText(String parameter, String text) {
            var texts = kept.computeIfAbsent(parameter, key -> new HashMap<>());
            if (texts.size() < MOST_TEXTS || texts.containsKey(text)) {
                texts.merge(text, 1L, Long::sum);
            } else {
                texts.merge("…", 1L, Long::sum);
            }
        }

        void part(CleanPart clean) {
            manufacturers.add(clean.manufacturer().slug());
            othersKept += clean.part().otherAttributes().size();
            categories.computeIfAbsent(clean.part().category(), key -> new CategoryTally()).add(clean.part().parameters());
        }

        /** The figures so far. */
        public ParseReport build() {
            var parameters = new TreeMap<String, ParameterFigures>();
            var names = new HashSet<>(read.keySet());
            names.addAll(kept.keySet());
            names.forEach(name -> {
                var texts = kept.getOrDefault(name, Map.of());
                var examples = texts.entrySet().stream().filter(entry -> !entry.getKey().equals("…"))
                        .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed().thenComparing(Map.Entry::getKey))
                        .limit(EXAMPLES).map(Map.Entry::getKey).toList();
                parameters.put(name, new ParameterFigures(read.getOrDefault(name, 0L),
                        texts.values().stream().mapToLong(Long::longValue).sum(), examples));
            });
            var byCategory = new TreeMap<String, CategoryFigures>();
            categories.forEach((slug, tally) -> byCategory.put(slug, tally.figures()));
            long parts = categories.values().stream().mapToLong(tally -> tally.parts).sum();
            return new ParseReport(rows, unnamed, parts, duplicates, manufacturers.size(), spellings.size(), othersKept, parameters,
                    byCategory);
        }
    }

    private static final class CategoryTally {

        private long parts;
        private final Map<String, Long> having = new TreeMap<>();
        private final Map<String, Set<Object>> values = new HashMap<>();

        void add(Map<String, Object> parameters) {
            parts++;
            parameters.forEach((name, value) -> {
                having.merge(name, 1L, Long::sum);
                var seen = values.computeIfAbsent(name, key -> new HashSet<>());
                if (seen.size() < MOST_DISTINCT) {
                    seen.add(value);
                }
            });
        }

        CategoryFigures figures() {
            var coverage = new TreeMap<String, Double>();
            var distinct = new TreeMap<String, Integer>();
            having.forEach((name, count) -> coverage.put(name, (double) count / parts));
            values.forEach((name, seen) -> distinct.put(name, seen.size()));
            return new CategoryFigures(parts, coverage, distinct);
        }
    }
}
