package hqb.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks the product and Elasticsearch, and reads their answers. */
final class Http {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    JsonNode get(String url) throws IOException {
        return ask(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    JsonNode send(String method, String url, String type, String body) throws IOException {
        return ask(
                HttpRequest.newBuilder(URI.create(url)).header("Content-Type", type).method(method, BodyPublishers.ofString(body)).build());
    }

    /** The status of something without a body. */
    int status(String method, String url) throws IOException {
        return answer(HttpRequest.newBuilder(URI.create(url)).method(method, BodyPublishers.noBody()).build()).statusCode();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode ask(HttpRequest request) throws IOException {
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(request.method() + " " + request.uri() + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("told to end", stop);
        }
    }
}
