package hqb.platform.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stand-in for Stripe of a local start: a process of its own, which remembers its payments from start to start. */
public final class StripeStandInServer implements AutoCloseable {
    private static final String MAIN = "hqb.standin.Main";
    private static final long PATIENCE_NS = 30_000_000_000L;
    private static final int STOP_SECONDS = 5;

    private final Child child;
    private final Settings settings;

    /**
     * How the product reaches it.
     *
     * @param url           its address
     * @param key           the one key it takes
     * @param webhookSecret what it signs events with
     */
    public record Settings(String url, String key, String webhookSecret) {
    }

    private StripeStandInServer(Child child, Settings settings) {
        this.child = child;
        this.settings = settings;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param webhookUrl where it tells the product what happened
     * @param secret     by which the two know each other; the same from start to start
     */
    public static StripeStandInServer start(ServerFolder folder, String webhookUrl, String secret) throws IOException {
        Path pidFile = folder.root().resolve("stripe-stand-in.pid");
        Child.endLeftOver(pidFile);
        Settings settings = new Settings("http://127.0.0.1:" + FreePort.any(), "sk_test_local_" + secret, "whsec_" + secret);
        String port = settings.url().substring(settings.url().lastIndexOf(':') + 1);
        Path data = Files.createDirectories(folder.root().resolve("stripe-stand-in"));
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", MAIN);
        Map<String, String> environment = Map.of("CLASSPATH", System.getProperty("java.class.path"), "STRIPE_STAND_IN_PORT", port,
                "STRIPE_STAND_IN_DATA", data.toString(), "STRIPE_STAND_IN_KEY", settings.key(), "STRIPE_STAND_IN_WEBHOOK_URL", webhookUrl,
                "STRIPE_STAND_IN_WEBHOOK_SECRET", settings.webhookSecret());
        Child child = Child.start("The stand-in for Stripe", command, environment, folder.root(),
                Files.createDirectories(folder.root().resolve("logs")).resolve("stripe-stand-in.log"), pidFile);
        StripeStandInServer server = new StripeStandInServer(child, settings);
        try {
            server.awaitReady();
            return server;
        } catch (IOException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE_NS;
        while (System.nanoTime() < end) {
            child.requireAlive();
            @Nullable
            Integer status = status();
            if (status != null) {
                return;
            }
            Pause.milliseconds(50);
        }
        throw new StartFailure("The stand-in for Stripe does not answer.");
    }

    private @Nullable Integer status() {
        try {
            HttpURLConnection question = (HttpURLConnection) URI.create(settings.url() + "/v1/balance").toURL().openConnection();
            question.setConnectTimeout(500);
            question.setReadTimeout(2_000);
            question.setRequestProperty("Authorization", "Bearer " + settings.key());
            return question.getResponseCode();
        } catch (IOException notYet) {
            return null;
        }
    }

    /** How the product reaches it. */
    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        child.stop(Process::destroy, STOP_SECONDS);
    }
}
