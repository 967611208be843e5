package hqb.bench;

import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product, serving HTTP from a JVM of its own, with the settings that it has by default. */
public final class ProductProcess implements AutoCloseable {
    /** How its JVM is started; all else is Java's default. */
    static final List<String> OPTIONS = List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    /** Closes nothing that matters: the data are invented. */
    public static final String SECRETS_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_MS = 10;

    private final Process process;
    private final String url;
    private final Duration startedIn;

    private ProductProcess(Process process, String url, Duration startedIn) {
        this.process = process;
        this.url = url;
        this.startedIn = startedIn;
    }

    /** Starts it and returns when it says that it is well. */
    public static ProductProcess start(DatabaseAddress database, String elasticsearchUrl, Path log) throws IOException {
        return start(database, elasticsearchUrl, log, List.of(), Map.of());
    }

    /** Starts it with further options of its JVM. */
    static ProductProcess start(DatabaseAddress database, String elasticsearchUrl, Path log, List<String> more) throws IOException {
        return start(database, elasticsearchUrl, log, more, Map.of());
    }

    /** Starts it with further options of its JVM and further settings, as environment variables. */
    static ProductProcess start(DatabaseAddress database, String elasticsearchUrl, Path log, List<String> more,
            Map<String, String> settings) throws IOException {
        int port = Integer.parseInt(settings.getOrDefault("HQB_PORT", Integer.toString(FreePort.any())));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(more);
        command.add(ProductServer.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("HQB_"));
        builder.environment().putAll(Map.of("CLASSPATH", System.getProperty("java.class.path"), "HQB_HOST", "127.0.0.1", "HQB_PORT",
                Integer.toString(port), "HQB_DATABASE_URL", database.url(), "HQB_DATABASE_USER", database.user(), "HQB_DATABASE_PASSWORD",
                database.password(), "HQB_ELASTICSEARCH_URL", elasticsearchUrl, "HQB_SECRETS_KEY", SECRETS_KEY,
                "HQB_LIMITS_SPARE_LOOPBACK", "true",
                "HQB_FILES_FOLDER", log.resolveSibling("files").toString()));
        builder.environment().putAll(settings);
        String url = "http://127.0.0.1:" + port;
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            awaitHealth(process, url + "/api/v1/health", log);
            return new ProductProcess(process, url, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    private static void awaitHealth(Process process, String url, Path log) throws IOException {
        Wire wire = new Wire();
        HttpRequest question = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (wire.ask(question).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (Thread.currentThread().isInterrupted()) {
                    throw notYet;
                }
            }
            Pauses.milliseconds(LOOK_EVERY_MS);
        }
        throw new IOException("the product did not start; see " + log);
    }

    /** Where it answers. */
    public String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process until its health was good. */
    Duration startedIn() {
        return startedIn;
    }

    /** Tells it to end and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
