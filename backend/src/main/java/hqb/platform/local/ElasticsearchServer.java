package hqb.platform.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/** An Elasticsearch of our own: one node without security that listens on the loopback address only. */
final class ElasticsearchServer implements AutoCloseable {
    private static final String NAME = "Elasticsearch";
    private static final int START_SECONDS = 180;
    private static final String LOGGING = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            logger.deprecation.name = org.elasticsearch.deprecation
            logger.deprecation.level = error
            """;

    private final Child child;
    private final String url;

    private ElasticsearchServer(Child child, String url) {
        this.child = child;
        this.url = url;
    }

    /**
     * Starts the process; {@link #awaitReady} tells when it answers.
     *
     * @param heapMegabytes of its heap
     */
    static ElasticsearchServer launch(ServerFolder folder, Distributions distributions, int heapMegabytes) throws IOException {
        Path release = folder.readable(distributions.elasticsearch(), "elasticsearch-programs");
        Path javaHome = folder.readable(Path.of(System.getProperty("java.home")), "java");
        Path home = Files.createDirectories(folder.home("elasticsearch"));
        Path config = Files.createDirectories(home.resolve("config"));
        Path temp = Files.createDirectories(home.resolve("tmp"));
        Path logs = Files.createDirectories(home.resolve("logs"));
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(config.resolve("log4j2.properties"), LOGGING);
        Files.writeString(config.resolve("elasticsearch.yml"), "");
        folder.user().give(home);
        int port = FreePort.any();
        var settings = settings(release, data, logs, port);
        var launch = new ElasticsearchLaunch(javaHome.resolve("bin/java"), release, config, temp, logs, heapMegabytes);
        Child child = Child.start(NAME, folder.user().run("TERM", launch.command()),
                Map.of("PATH", "/usr/bin:/bin", "LIBFFI_TMPDIR", temp.toString()), home,
                folder.log("elasticsearch"), folder.pidFile("elasticsearch"));
        try {
            var input = child.process().getOutputStream(); // stays open: its end is the server's end
            input.write(launch.arguments(settings));
            input.flush();
        } catch (IOException e) {
            child.requireAlive();
            throw e;
        }
        return new ElasticsearchServer(child, "http://127.0.0.1:" + port);
    }

    private static SequencedMap<String, String> settings(Path release, Path data, Path logs, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("path.home", release.toString());
        settings.put("path.data", data.toString());
        settings.put("path.logs", logs.toString());
        settings.put("cluster.name", "virtual-hqb");
        settings.put("node.name", "local");
        settings.put("discovery.type", "single-node");
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", Integer.toString(port));
        settings.put("transport.port", Integer.toString(FreePort.any()));
        settings.put("xpack.security.enabled", "false");
        settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        return settings;
    }

    /** Its address, known before it answers. */
    String url() {
        return url;
    }

    /** Returns when every index of it can be searched. */
    void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var health = HttpRequest.newBuilder(URI.create(url + "/_cluster/health?wait_for_status=yellow&timeout=30s"))
                    .timeout(Duration.ofSeconds(40))
                    .build();
            while (!answers(client, health)) {
                child.requireAlive();
                if (System.nanoTime() > end) {
                    throw new StartFailure("Elasticsearch was not ready within " + START_SECONDS + " seconds.");
                }
                Pause.milliseconds(150);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest health) throws IOException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Elasticsearch", e);
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it in order. */
    @Override
    public void close() {
        child.stop(process -> {
            var input = process.getOutputStream();
            input.write(ElasticsearchLaunch.SHUTDOWN);
            input.flush();
        }, 20);
    }
}
