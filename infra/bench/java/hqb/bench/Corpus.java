package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.platform.local.Progress;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The documents of the parts index as the product wrote them, in a file ready for bulk requests: a line that says which document, then
 * the document.
 *
 * @param file      the file
 * @param documents how many there are
 */
record Corpus(Path file, long documents) {
    private static final int PAGE = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies all documents of an index, in the order of their ids. */
    static Corpus copy(Wire wire, String index, Path file, Progress progress) throws IOException {
        long copied = 0;
        String after = "";
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            while (true) {
                JsonNode hits = JSON.readTree(wire.need("POST", index + "/_search",
                        "{\"size\": %d, \"track_total_hits\": true, \"sort\": [\"id\"]%s}".formatted(PAGE, after))).at("/hits");
                for (JsonNode hit : hits.get("hits")) {
                    out.write("{\"index\":{\"_id\":\"" + hit.get("_id").asText() + "\"}}\n");
                    out.write(hit.get("_source") + "\n");
                    after = ", \"search_after\": " + hit.get("sort");
                    copied++;
                }
                progress.step("copy of the documents", copied, Math.max(1, hits.at("/total/value").asLong()));
                if (hits.get("hits").size() < PAGE) {
                    return new Corpus(file, copied);
                }
            }
        }
    }

    /** Some of the documents, each as likely as any other; the same for the same seed. */
    List<JsonNode> sample(int size, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> drawn = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long seen = 0;
            while (lines.readLine() != null) {
                String document = lines.readLine();
                long place = random.nextLong(++seen);
                if (drawn.size() < size) {
                    drawn.add(document);
                } else if (place < size) {
                    drawn.set((int) place, document);
                }
            }
        }
        List<JsonNode> documents = new ArrayList<>();
        for (String document : drawn) {
            documents.add(JSON.readTree(document));
        }
        return documents;
    }
}
