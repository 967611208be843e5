package hqb.standin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The stand-in as a process of its own. Arguments {@code --name=value}, or the environment: {@code port}, {@code host}, {@code data} (a
 * folder), {@code public-url}, {@code key}, {@code webhook-url}, {@code webhook-secret}; as variables {@code STRIPE_STAND_IN_PORT} and so
 * on. It ends when the process that started it ends.
 */
public final class Main {
    private static final Set<String> NAMES = Set.of("port", "host", "data", "public-url", "key", "webhook-url", "webhook-secret");
    private static final int DEFAULT_PORT = 12_111;

    private Main() {
    }

    /** Starts, says where on one line, and stays until it is told to end. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> given = given(args);
        var options = StandInOptions.defaults();
        String port = given.get("port");
        options = options.withPort(port == null ? DEFAULT_PORT : Integer.parseInt(port));
        String folder = given.get("data");
        String key = given.getOrDefault("key", StandInOptions.DEFAULT_KEY);
        if (!key.startsWith("sk_test_")) {
            System.err.println("The stand-in takes keys that begin with sk_test_ only: real ones have no place here.");
            System.exit(2);
        }
        options = new StandInOptions(given.getOrDefault("host", "127.0.0.1"), options.port(), folder == null ? null : Path.of(folder),
                given.get("public-url"), key, given.get("webhook-url"),
                given.getOrDefault("webhook-secret", StandInOptions.DEFAULT_WEBHOOK_SECRET), options.settlement());
        StripeStandIn standIn = StripeStandIn.start(options);
        System.out.println("Stand-in for Stripe: " + standIn.baseUrl() + " (test payments, no real money)");
        var end = new CountDownLatch(1);
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(end::countDown));
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
        end.await();
        standIn.close();
        System.exit(0);
    }

    private static Map<String, String> given(String[] args) {
        var given = new HashMap<String, String>();
        for (String name : NAMES) {
            @Nullable
            String value = System.getenv("STRIPE_STAND_IN_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            if (value != null) {
                given.put(name, value);
            }
        }
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0 || !NAMES.contains(arg.substring(2, equals))) {
                System.err.println(
                        "Unknown argument " + arg + "; known are --" + String.join("=, --", NAMES.stream().sorted().toList()) + "=");
                System.exit(2);
            }
            given.put(arg.substring(2, equals), arg.substring(equals + 1));
        }
        return given;
    }
}
