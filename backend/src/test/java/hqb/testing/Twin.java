package hqb.testing;

import hqb.Application;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.FreePort;
import hqb.platform.local.LocalServers;
import hqb.platform.local.Progress;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A second product that a test may kill: a process of its own on a database, indexes and files of its own, on the servers of the test
 * run.
 */
public final class Twin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name;
    private final DatabaseAddress server;
    private final Map<String, Object> settings = new HashMap<>();
    private final Path folder;
    private final List<Process> processes = new ArrayList<>();

    /** Makes the database and everything else that the product expects, the fixture's data included. */
    public Twin(String name) throws IOException, SQLException {
        this(name, Map.of());
    }

    /**
     * The same with further settings.
     *
     * @param more by their names, such as {@code hqb.payments.stripe-url}
     */
    public Twin(String name, Map<String, Object> more) throws IOException, SQLException {
        LocalServers servers = TestServers.get();
        servers.awaitElasticsearch();
        this.name = name;
        this.server = servers.database();
        this.folder = Path.of("target", "twins", name).toAbsolutePath();
        Files.createDirectories(folder);
        sql("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        sql("CREATE DATABASE " + name);
        settings.putAll(Map.of("hqb.database.url", server.url().replaceFirst("/[^/]*$", "/" + name), "hqb.database.user", server.user(),
                "hqb.database.password", server.password(), "hqb.elasticsearch.url", servers.elasticsearchUrl(),
                "hqb.elasticsearch.index-prefix", name, "hqb.files.folder", folder.resolve("files").toString(),
                "hqb.secrets.key", Base64.getEncoder().encodeToString(new byte[32])));
        settings.putAll(more);
        try (ApplicationContext context = context()) {
            context.getBeansOfType(DemoData.class).forEach(data -> data.load(Progress.NONE));
        }
    }

    /** The product's beans on the twin's database, without a server and without any work of its own. */
    public ApplicationContext context() {
        return ApplicationContext.builder().mainClass(Application.class).environments("test").deduceEnvironment(false).banner(false)
                .properties(settings).start();
    }

    /** Starts the product in a process and returns its address once it is well. */
    public Running start() throws IOException {
        return start(FreePort.any());
    }

    /** The same at that port of this machine. */
    public Running start(int port) throws IOException {
        Path log = folder.resolve("product-" + processes.size() + ".log");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                TwinProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        builder.environment().put("HQB_PORT", Integer.toString(port));
        builder.environment().put("HQB_HOST", "127.0.0.1");
        settings.forEach((key, value) -> builder.environment().put(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'),
                value.toString()));
        Process process = builder.start();
        processes.add(process);
        Running running = new Running(process, URI.create("http://127.0.0.1:" + port));
        running.awaitHealth(log);
        return running;
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        processes.forEach(Process::destroyForcibly);
        sql("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /**
     * The product while it runs.
     *
     * @param url where
     */
    public record Running(Process process, URI url) {
        /** A client of it. */
        public Api api() {
            return new Api(url);
        }

        /** Ends it as the kernel does when memory is short: no handler runs, no connection is closed. */
        public void kill() {
            process.destroyForcibly(); // SIGKILL
            try {
                process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        /** Tells it to end, and returns when it has; whether it ended by itself. */
        public boolean stop() {
            process.destroy(); // SIGTERM
            try {
                return process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        private void awaitHealth(Path log) throws IOException {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest health = HttpRequest.newBuilder(url.resolve("/api/v1/health/ready")).timeout(Duration.ofSeconds(5)).build();
            long end = System.nanoTime() + PATIENCE.toNanos();
            @Nullable
            Integer status = null;
            while (process.isAlive() && System.nanoTime() < end) {
                try {
                    status = client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode();
                    if (status == 200) {
                        return;
                    }
                    Thread.sleep(50);
                } catch (IOException notYet) {
                    Thread.onSpinWait();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    throw new IOException(stop);
                }
            }
            throw new IOException("the product did not start (" + status + "):\n" + Files.readString(log));
        }
    }
}
