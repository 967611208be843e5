package hqb.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What the server said.
 *
 * @param request method and path of the request
 * @param body unpacked, if it came compressed
 */
public record Answer(String method, String request, int status, HttpHeaders headers, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    static Answer of(String method, String request, HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new Answer(method, request, response.statusCode(), response.headers(), body);
    }

    /** A header's first value, empty if it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** All values of a header. */
    public List<String> headers(String name) {
        return headers.allValues(name);
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON; numbers with a fraction keep all their digits. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(this + " is not JSON", e);
        }
    }

    @Override
    public String toString() {
        String text = text();
        return method + " " + request + " -> " + status + " " + (text.length() > 2_000 ? text.substring(0, 2_000) + " ..." : text);
    }
}
