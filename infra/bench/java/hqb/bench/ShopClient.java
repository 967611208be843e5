package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A supplier that works by API key. */
final class ShopClient {
    private static final String BOUNDARY = "list-of-offers";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire = new Wire();
    private final String url;
    private final String key;

    ShopClient(String productUrl, String key) {
        this.url = productUrl + "/api/v1/supply";
        this.key = key;
    }

    /** Sends a list and returns the import's id. */
    String send(Path list, String mode) throws IOException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"mode\"\r\n\r\n" + mode + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofFile(list),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return ask("POST", "/imports", body, "multipart/form-data; boundary=" + BOUNDARY).get("id").asText();
    }

    /** An import as it stands. */
    JsonNode get(String id) throws IOException {
        return ask("GET", "/imports/" + id, null, null);
    }

    /** Waits until an import is at rest and returns it. */
    JsonNode await(String id) throws IOException {
        while (true) {
            JsonNode found = get(id);
            switch (found.get("state").asText()) {
                case "done", "review" -> {
                    return found;
                }
                case "failed" -> throw new IOException("the import failed: " + found);
                default -> Pauses.milliseconds(200);
            }
        }
    }

    /** One page of its offers. */
    JsonNode offers(@Nullable String cursor) throws IOException {
        return ask("GET", "/offers?size=100" + (cursor == null ? "" : "&cursor=" + encoded(cursor)), null, null);
    }

    /** Sets the stock of one offer; all else stays. */
    void stock(String sku, long stock) throws IOException {
        JsonNode outcome = ask("POST", "/offers/batch",
                BodyPublishers.ofString(JSON.createObjectNode().set("changes",
                        JSON.createArrayNode().add(JSON.createObjectNode().put("sku", sku).put("stock", stock))).toString()),
                "application/json").at("/outcomes/0/status");
        if (!outcome.asText().equals("changed")) {
            throw new IOException("the change of " + sku + " was " + outcome);
        }
    }

    private JsonNode ask(String method, String path, @Nullable BodyPublisher body, @Nullable String type) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + key).method(method,
                body == null ? BodyPublishers.noBody() : body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        HttpResponse<byte[]> answer = wire.ask(request.build());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + ' ' + path + " was answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
