package hqb.platform.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine that a test gives its files to. */
public final class FileServer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /** Opens one that says 404 to everything. */
    public FileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Answers a path from now on. */
    public FileServer on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            seen.add(path + " " + Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-Api-Key"), "-") + " "
                    + Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "-"));
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    /** Stops answering a path. */
    public void off(String path) {
        server.removeContext(path);
    }

    /** Answers with a status and a text. */
    public static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Leads on to another address. */
    public static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    /** The requests so far: path, X-Api-Key and Authorization, a dash where there is none. */
    public List<String> seen() {
        return seen;
    }

    /** Where a path is. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
