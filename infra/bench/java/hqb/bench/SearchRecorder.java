package hqb.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the product and Elasticsearch, passes everything on and keeps the searches, so that they can be asked again. */
final class SearchRecorder implements AutoCloseable {
    private static final Set<String> OF_ONE_HOP = Set.of("connection", "content-length", "transfer-encoding", "host", "upgrade",
            "keep-alive",
            "expect", ":status");

    private final String target;
    private final Wire wire = new Wire();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Recorded> recorded = new ArrayList<>();

    /**
     * A search that passed.
     *
     * @param request to Elasticsearch itself
     * @param answer  that it gave, JSON
     */
    record Recorded(HttpRequest request, String answer) {
    }

    private SearchRecorder(String target) throws IOException {
        this.target = target;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** Begins to record what is sent to {@code target}, a URL without a path. */
    static SearchRecorder before(String target) throws IOException {
        SearchRecorder recorder = new SearchRecorder(target);
        recorder.server.setExecutor(recorder.threads);
        recorder.server.createContext("/", recorder::pass);
        recorder.server.start();
        return recorder;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What passed since the last call. */
    List<Recorded> take() {
        synchronized (recorded) {
            List<Recorded> taken = List.copyOf(recorded);
            recorded.clear();
            return taken;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> builder.header(name, value));
                }
            });
            HttpRequest request = builder
                    .method(exchange.getRequestMethod(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                    .build();
            HttpResponse<byte[]> answer = wire.ask(request);
            if (exchange.getRequestURI().getPath().endsWith("/_search")) {
                synchronized (recorded) {
                    recorded.add(new Recorded(request, new String(answer.body(), StandardCharsets.UTF_8)));
                }
            }
            answer.headers().map().forEach((name, values) -> {
                if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
