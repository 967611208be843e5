package hqb.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.bench.BenchSettings;
import hqb.bench.Wire;
import hqb.platform.local.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is measured: a product at work on a catalogue.
 *
 * @param productUrl       where it answers
 * @param elasticsearchUrl where its index is
 * @param numbers          all part numbers of the catalogue
 * @param settings         of the run
 * @param progress         told as it goes
 */
record World(String productUrl, String elasticsearchUrl, Numbers numbers, BenchSettings settings, Progress progress) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Wire WIRE = new Wire();
    private static final int OK = 200;

    /** The part numbers that a search is answered with, in their order; its first page. */
    List<String> search(String words, int size) throws IOException {
        return items(words, size).findValuesAsText("mpn");
    }

    /** The parts that a search is answered with, in their order; its first page. */
    JsonNode items(String words, int size) throws IOException {
        HttpResponse<byte[]> answer = WIRE.ask(HttpRequest.newBuilder(URI.create(productUrl + "/api/v1/parts?size=" + size + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8))).header("Accept", "application/json").build());
        if (answer.statusCode() != OK) {
            throw new IOException("the search for " + words + " was answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body()).get("items");
    }
}
