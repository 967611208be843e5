package hqb.storms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the product with an API key, quickly and without looking at the form of the answers. */
final class Caller {
    static final String SENT = """
            {"currency": "%s", "delivery": {"method": "courier", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN",
             "region": "Guangdong", "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}}""";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    private final URI server;
    private final String key;

    Caller(URI server, String key) {
        this.server = server;
        this.key = key;
    }

    /** What was answered. */
    record Said(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException broken) {
                throw new UncheckedIOException(body, broken);
            }
        }

        /** The last word of a problem's type; empty when it is none. */
        String problem() {
            return status < 400 ? "" : json().path("type").asText().replaceFirst(".*/", "");
        }

        /** This, if it has the status. */
        Said require(int wanted) {
            if (status != wanted) {
                throw new AssertionError("answered " + this);
            }
            return this;
        }

        UUID id() {
            return UUID.fromString(json().path("id").asText());
        }

        /** The first order of a checkout. */
        UUID order() {
            return UUID.fromString(json().path("orders").get(0).path("id").asText());
        }

        /** Stripe's id of a checkout's payment. */
        String intent() {
            return json().path("payment").path("payUrl").asText().replaceFirst(".*/pay/([^?]+).*", "$1");
        }
    }

    /** The same caller at another server. */
    Caller at(URI other) {
        return new Caller(other, key);
    }

    Said get(String path) throws IOException {
        return ask("GET", path, null);
    }

    Said post(String path, String json, String... headers) throws IOException {
        return ask("POST", path, json, headers);
    }

    /** Puts pieces into the cart. */
    void fill(UUID offer, long quantity) throws IOException {
        post("/cart/lines", "{\"offerId\": \"%s\", \"quantity\": %d}".formatted(offer, quantity)).require(201);
    }

    /** Orders what is in the cart, under a key. */
    Said checkOut(String idempotencyKey) throws IOException {
        return checkOut(idempotencyKey, "CNY");
    }

    Said checkOut(String idempotencyKey, String currency) throws IOException {
        return post("/checkouts", SENT.formatted(currency), "Idempotency-Key", idempotencyKey);
    }

    /** How it says who it is. */
    String authorization() {
        return "Bearer " + key;
    }

    /** Uploads a list. */
    Said upload(String path, String list) throws IOException {
        return send(HttpRequest.newBuilder(server.resolve("/api/v1" + path)).header("Authorization", authorization())
                .header("Content-Type", "multipart/form-data; boundary=x1x").POST(HttpRequest.BodyPublishers.ofString("""
                        --x1x\r
                        Content-Disposition: form-data; name="file"; filename="list.csv"\r
                        Content-Type: text/csv\r
                        \r
                        %s\r
                        --x1x--\r
                        """.formatted(list))));
    }

    /** Calls; throws IOException when there is no answer. */
    Said ask(String method, String path, @Nullable String json, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/api/v1" + path)).timeout(Duration.ofMinutes(2)).method(
                method,
                json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (!key.isEmpty()) {
            request.header("Authorization", authorization());
        }
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private static Said send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Said(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
