package hqb.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client of the running product. Every answer below {@code /api/v1} is checked against our own description of it. */
public final class Api {
    private static final String BASE = "/api/v1";

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Api(URI server) {
        this.server = server;
    }

    /** Where the server listens, without a path. */
    public URI server() {
        return server;
    }

    /** A text as it has to stand in a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Asks for a resource.
     *
     * @param path below {@code /api/v1}, with its query ("/parts?q=ne555")
     * @param headers names and values in turn
     */
    public Answer get(String path, String... headers) {
        return send("GET", BASE + path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** Sends JSON to a path below {@code /api/v1}. */
    public Answer post(String path, String json, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return send("POST", BASE + path, HttpRequest.BodyPublishers.ofString(json), all);
    }

    /**
     * Sends any request.
     *
     * @param path from the root of the server, with its query
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(server.resolve(path)).method(method, body).timeout(Duration.ofSeconds(60));
        request.header("Accept-Encoding", "gzip");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var answer = Answer.of(method, path, response);
            if (path.startsWith(BASE + "/")) {
                AnswerCheck.check(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
