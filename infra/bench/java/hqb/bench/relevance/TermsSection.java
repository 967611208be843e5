package hqb.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms in five ways: simplified and traditional Chinese, pinyin, its initials and English have to find the same ten parts. The overlap of two lists is the
 * share of the first's parts that are in the second; two empty lists overlap wholly but are counted apart.
 */
public final class TermsSection {
    private static final List<String> WAYS = List.of("zh-Hant", "pinyin", "initials", "en");
    private static final int SHOWN = 20;

    private TermsSection() {
    }

    /**
     * Asks for every term and tells of it in Markdown.
     *
     * @param product address of the product, without a path
     * @param folder  {@code infra/bench/relevance}
     */
    public static String markdown(String product, Path folder) throws IOException {
        Http http = new Http();
        Map<String, Double> sums = new LinkedHashMap<>();
        List<String> low = new ArrayList<>();
        int terms = 0;
        int empty = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("terms.csv"))) {
            for (NamedCsvRecord row : rows) {
                List<String> first = top(http, product, row.getField("zh-Hans"));
                terms++;
                empty += first.isEmpty() ? 1 : 0;
                for (String way : WAYS) {
                    double overlap = overlap(first, top(http, product, row.getField(way)));
                    sums.merge(way, overlap, Double::sum);
                    if (overlap < 0.95) {
                        low.add("%s: %s and %s overlap %.2f".formatted(row.getField("concept"), row.getField("zh-Hans"), row.getField(way),
                                overlap));
                    }
                }
            }
        }
        StringBuilder out = new StringBuilder(
                "## Terms in five ways\n\n%,d terms, %d of which find nothing in this catalogue.%n%n".formatted(terms, empty));
        out.append("| simplified Chinese and | overlap of the first ten |\n| --- | ---: |\n");
        for (String way : WAYS) {
            out.append("| %s | %.3f |%n".formatted(way, sums.getOrDefault(way, 0.0) / Math.max(1, terms)));
        }
        low.stream().limit(SHOWN).forEach(one -> out.append("\nBelow 0.95: ").append(one).append('\n'));
        return out.append('\n').toString();
    }

    private static List<String> top(Http http, String product, String typed) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : http.get(product + "/api/v1/parts?size=10&q=" + Http.encode(typed)).get("items")) {
            ids.add(item.get("id").asText());
        }
        return ids;
    }

    private static double overlap(List<String> first, List<String> second) {
        if (first.isEmpty()) {
            return second.isEmpty() ? 1 : 0;
        }
        return (double) first.stream().filter(second::contains).count() / first.size();
    }
}
