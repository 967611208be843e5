package hqb.bench.bom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import hqb.bench.BenchSettings;
import hqb.bench.Wire;
import hqb.platform.local.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured: a product at work on a catalogue.
 *
 * @param data where the tables of the benchmark are
 * @param boms a folder of real lists
 */
record BomWorld(String productUrl, String elasticsearchUrl, Path data, Path boms, BenchSettings settings, Progress progress) {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Wire WIRE = new Wire();
    private static final String BOUNDARY = "a-list-of-parts";
    private static final int AT_ONCE = 400;

    /** The part index itself. */
    String index() {
        return elasticsearchUrl + "/hqb-part";
    }

    /** Sends a list and returns its id. */
    String send(String csv) throws IOException {
        String body = "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + csv + "\r\n--" + BOUNDARY + "--\r\n";
        return need(HttpRequest.newBuilder(URI.create(productUrl + "/api/v1/boms")).header("Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY).POST(BodyPublishers.ofString(body)).build()).path("id").asText();
    }

    /** A list as the product shows it, with its lines matched and their stock summed up. */
    JsonNode show(String id) throws IOException {
        return need(HttpRequest.newBuilder(URI.create(productUrl + "/api/v1/boms/" + id)).header("Accept", "application/json").build());
    }

    /** The lines of a list, sent in pieces of some hundred; a missing node where the product sees no line. */
    List<JsonNode> matched(List<BomRow> rows) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<BomRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            JsonNode answer = show(send(BomRow.csv(some))).path("lines");
            Map<Integer, JsonNode> byRow = new HashMap<>();
            answer.forEach(line -> byRow.put(line.path("row").asInt(), line));
            for (int i = 0; i < some.size(); i++) {
                lines.add(byRow.getOrDefault(i + 2, MissingNode.getInstance()));
            }
        }
        return lines;
    }

    /** Asks the index. */
    JsonNode search(String body) throws IOException {
        return JSON.readTree(WIRE.need("POST", index() + "/_search", body));
    }

    /** Asks the index many things at once and reads the whole answer. */
    byte[] searchMany(String body) throws IOException {
        return WIRE.need("POST", index() + "/_msearch", body);
    }

    private static JsonNode need(HttpRequest request) throws IOException {
        HttpResponse<byte[]> answer = WIRE.ask(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + " was answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }
}
