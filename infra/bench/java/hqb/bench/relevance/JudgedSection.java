package hqb.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judged queries: nDCG of the first ten parts, of the product and of Elasticsearch as it comes: the same documents in an index with default mapping, asked by a
 * plain {@code multi_match} over all texts. Each query has hand-written needs, from which {@link Need} grades every part; the ideal list is the best ten
 * grades in the whole catalogue. Queries for which no part has any grade are left out and counted.
 */
public final class JudgedSection {
    private static final int PAGE = 1_000;
    private static final int TOP = 10;
    private static final String DEFAULT = "hqb-bench-default";
    private static final List<String> TEXTS = List.of("mpn", "manufacturer", "package", "textEn", "textZh", "words");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new Http();
    private final String product;
    private final String elasticsearch;
    private final String index;
    private final List<Query> queries = new ArrayList<>();

    private JudgedSection(String product, String elasticsearch, String index) {
        this.product = product;
        this.elasticsearch = elasticsearch;
        this.index = index;
    }

    private record Query(String text, String kind, Need need, int[] grades) {
        double ideal() {
            List<Integer> best = new ArrayList<>();
            for (int grade = 3; grade > 0; grade--) {
                for (int i = 0; i < grades[grade] && best.size() < TOP; i++) {
                    best.add(grade);
                }
            }
            return gain(best);
        }
    }

    private record Sums(int queries, double product, double plain) {
        Sums plus(double one, double other) {
            return new Sums(queries + 1, product + one, plain + other);
        }
    }

    /**
     * Asks all queries and tells of them in Markdown.
     *
     * @param product       address of the product, without a path
     * @param elasticsearch address of its Elasticsearch; an index is made there and taken away again
     * @param index         alias of the parts index
     * @param folder        {@code infra/bench/relevance}
     */
    public static String markdown(String product, String elasticsearch, String index, Path folder) throws IOException {
        JudgedSection section = prepared(product, elasticsearch, index, folder);
        try {
            return section.ask();
        } finally {
            section.end();
        }
    }

    /** Reads the queries and grades every part for each; the index that is made with them goes with {@link #end}. */
    static JudgedSection prepared(String product, String elasticsearch, String index, Path folder) throws IOException {
        JudgedSection section = new JudgedSection(product, elasticsearch, index);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("judgements.csv"))) {
            for (NamedCsvRecord row : rows) {
                section.queries.add(new Query(row.getField("query"), row.getField("kind"), Need.of(row.getField("needs")), new int[4]));
            }
        }
        section.copyAndGrade();
        return section;
    }

    /** nDCG of the first ten parts as the product answers now, from 0 to 1: the mean over the queries that the catalogue has parts for. */
    double ndcg() throws IOException {
        double sum = 0;
        int judged = 0;
        for (Query query : queries) {
            double ideal = query.ideal();
            if (ideal > 0) {
                sum += gain(grades(query, found(query.text()))) / ideal;
                judged++;
            }
        }
        return judged == 0 ? 0 : sum / judged;
    }

    /** Takes away the index with default mapping. */
    void end() throws IOException {
        http.status("DELETE", elasticsearch + "/" + DEFAULT);
    }

    /** Reads every document once: it goes into the default index, and each query grades it. */
    private void copyAndGrade() throws IOException {
        http.status("DELETE", elasticsearch + "/" + DEFAULT);
        String after = "";
        while (true) {
            JsonNode hits = http.send("POST", elasticsearch + "/" + index + "/_search", "application/json",
                    "{\"size\": %d, \"sort\": [\"id\"]%s}".formatted(PAGE, after)).at("/hits/hits");
            if (hits.isEmpty()) {
                break;
            }
            StringBuilder bulk = new StringBuilder();
            for (JsonNode hit : hits) {
                JsonNode part = hit.get("_source");
                queries.forEach(query -> query.grades()[query.need().grade(part)]++);
                ObjectNode texts = JSON.createObjectNode();
                TEXTS.stream().filter(part::has).forEach(name -> texts.set(name, part.get(name)));
                bulk.append("{\"index\":{\"_id\":\"").append(hit.get("_id").asText()).append("\"}}\n").append(texts).append('\n');
                after = ", \"search_after\": " + hit.get("sort");
            }
            http.send("POST", elasticsearch + "/" + DEFAULT + "/_bulk", "application/x-ndjson", bulk.toString());
        }
        http.send("POST", elasticsearch + "/" + DEFAULT + "/_refresh", "application/json", "");
    }

    private String ask() throws IOException {
        Map<String, Sums> kinds = new TreeMap<>();
        List<String> worst = new ArrayList<>();
        int without = 0;
        for (Query query : queries) {
            double ideal = query.ideal();
            if (ideal == 0) {
                without++;
                continue;
            }
            double ours = gain(grades(query, found(query.text()))) / ideal;
            double plain = gain(grades(query, plainly(query.text()))) / ideal;
            for (String kind : List.of(query.kind(), "all")) {
                kinds.merge(kind, new Sums(1, ours, plain), (sums, one) -> sums.plus(ours, plain));
            }
            if (ours < Math.min(0.5, plain)) {
                worst.add("%s: %.2f, default %.2f".formatted(query.text(), ours, plain));
            }
        }
        StringBuilder out = new StringBuilder(
                "## Judged queries\n\n%,d queries; for %d of them the catalogue has no part.%n%n".formatted(queries.size(), without));
        out.append("| kind | queries | nDCG@10 | default `multi_match` | ratio |\n| --- | ---: | ---: | ---: | ---: |\n");
        kinds.forEach((kind, sums) -> out
                .append("| %s | %d | %.3f | %.3f | %.2f |%n".formatted(kind, sums.queries(), sums.product() / sums.queries(),
                        sums.plain() / sums.queries(), sums.product() / sums.plain())));
        worst.forEach(one -> out.append("\nBelow the default: ").append(one).append('\n'));
        return out.append('\n').toString();
    }

    private List<String> found(String text) throws IOException {
        List<String> ids = new ArrayList<>();
        http.get(product + "/api/v1/parts?size=" + TOP + "&q=" + Http.encode(text)).get("items")
                .forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private List<String> plainly(String text) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("size", TOP).put("_source", false);
        ObjectNode match = body.putObject("query").putObject("multi_match").put("query", text);
        TEXTS.forEach(match.putArray("fields")::add);
        List<String> ids = new ArrayList<>();
        http.send("POST", elasticsearch + "/" + DEFAULT + "/_search", "application/json", body.toString()).at("/hits/hits")
                .forEach(hit -> ids.add(hit.get("_id").asText()));
        return ids;
    }

    private List<Integer> grades(Query query, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return List.of();
        }
        ObjectNode body = JSON.createObjectNode();
        ids.forEach(body.putArray("ids")::add);
        List<Integer> grades = new ArrayList<>();
        http.send("POST", elasticsearch + "/" + index + "/_mget", "application/json", body.toString()).get("docs")
                .forEach(document -> grades.add(query.need().grade(document.get("_source"))));
        return grades;
    }

    /** 2^grade - 1, halved with the logarithm of the place. */
    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
