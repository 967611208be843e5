package hqb.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain HTTP/1.1 over kept connections: the same client asks the product and Elasticsearch. */
public final class Wire {
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Asks and reads the whole answer, whatever its status. */
    public HttpResponse<byte[]> ask(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("told to end", stop);
        }
    }

    /** Asks something without a body and says with which status it was answered. */
    int status(String method, String url) throws IOException {
        return ask(HttpRequest.newBuilder(URI.create(url)).method(method, BodyPublishers.noBody()).build()).statusCode();
    }

    /** Asks Elasticsearch for something that has to work. */
    public byte[] need(String method, String url, String json) throws IOException {
        HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)).build());
        if (answer.statusCode() != OK) {
            throw new IOException(method + " " + url + " was answered " + answer.statusCode());
        }
        return answer.body();
    }
}
