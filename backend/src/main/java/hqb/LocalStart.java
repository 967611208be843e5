package hqb;

import hqb.operations.DemoAccount;
import hqb.operations.DemoAccounts;
import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.FreePort;
import hqb.platform.local.LocalServers;
import hqb.platform.local.MachineMemory;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.ServerFolder;
import hqb.platform.local.StartFailure;
import hqb.platform.local.StripeStandInServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs the product on one machine with all it needs: its own PostgreSQL and Elasticsearch, unless the environment names others, and the
 * demonstration data. Everything ends with this process, and this process with the one that started it.
 */
public final class LocalStart {
    private static final int SERVER_MEGABYTES = 1_200;
    private static final int HEAP_MEGABYTES = 1_024;
    private static final int OWN_MEGABYTES = 900;

    private final PrintStream out = System.out;
    private final Map<String, String> environment;
    private final Path folder;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final java.util.ArrayDeque<AutoCloseable> open = new java.util.ArrayDeque<>();

    private LocalStart(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /** Starts everything and stays until it is told to end; {@code --fresh} removes all data first. */
    public static void main(String[] args) {
        Path folder = Path.of(System.getProperty("hqb.local", ".local")).toAbsolutePath().normalize();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", folder.resolve("logs/virtual-hqb.log").toString());
        var start = new LocalStart(System.getenv(), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(start::stop, "stop"));
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        int code = start.run(List.of(args).contains("--fresh"));
        if (code != 0) {
            Runtime.getRuntime().exit(code);
        }
    }

    private int run(boolean fresh) {
        try {
            Files.deleteIfExists(failureFile());
            start(fresh);
            stopped.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (StartFailure e) {
            return fail(e.getMessage() == null ? "Virtual HQB could not start." : e.getMessage(), e);
        } catch (Exception e) {
            return fail("Virtual HQB could not start: " + reason(e), e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage()).lines().findFirst().orElse("") + " (" + last.getClass().getSimpleName() + ")";
    }

    private int fail(String sentence, Exception failure) {
        if (stopping.get()) {
            return 1; // told to end while starting
        }
        System.err.println(sentence);
        try {
            Path mark = failureFile();
            try (var writer = new PrintWriter(Files.newBufferedWriter(mark))) {
                failure.printStackTrace(writer);
            }
            if (!(failure instanceof StartFailure)) {
                System.err.println("Details are in " + mark + " and " + folder.resolve("logs") + ".");
            }
        } catch (IOException e) {
            System.err.println("The details could not be written: " + e.getMessage());
        }
        return 1;
    }

    /** Where the details of a failed start go; the build looks whether it is there. */
    private Path failureFile() {
        return Path.of(System.getProperty("hqb.failure", folder + "-failure"));
    }

    private void start(boolean fresh) throws Exception {
        int port = port();
        String host = environment.getOrDefault("HQB_HOST", "127.0.0.1");
        if (!FreePort.isFree(host, port)) {
            throw new StartFailure(
                    "Port " + port + " is in use: end the program that listens there, or choose another port with HQB_PORT.");
        }
        ServerFolder files = keep(ServerFolder.open(folder, fresh));
        boolean ownDatabase = !environment.containsKey("HQB_DATABASE_URL");
        boolean ownElasticsearch = !environment.containsKey("HQB_ELASTICSEARCH_URL");
        MachineMemory.require(OWN_MEGABYTES + (ownDatabase ? 300 : 0) + (ownElasticsearch ? SERVER_MEGABYTES : 0),
                MachineMemory.availableMegabytes());
        var wish = new LocalServers.Wish(ownDatabase, ownElasticsearch, Durability.KEPT, HEAP_MEGABYTES);
        out.println(greeting(ownDatabase, ownElasticsearch));
        LocalServers servers = keep(LocalServers.begin(files, Distributions.fromSystemProperty(), wish));

        var settings = new HashMap<String, Object>(Map.of("micronaut.server.host", host, "micronaut.server.port", port, "hqb.demo.enabled",
                true, "hqb.limits.spare-loopback", true));
        settings.put("hqb.public.url", environment.getOrDefault("HQB_PUBLIC_URL", "http://localhost:" + port));
        settings.put("hqb.files.folder", environment.getOrDefault("HQB_FILES_FOLDER", folder.resolve("files").toString()));
        settings.put("hqb.mail.show", !environment.containsKey("HQB_MAIL_URL"));
        if (!environment.containsKey("HQB_SECRETS_KEY")) {
            settings.put("hqb.secrets.key", KeyFile.read(folder.resolve("secrets.key")));
        }
        if (ownElasticsearch) {
            settings.put("hqb.elasticsearch.url", servers.elasticsearchUrl());
        }
        if (ownDatabase) {
            DatabaseAddress database = servers.database();
            settings.putAll(Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(), "hqb.database.password",
                    database.password()));
        }
        payments(settings, files, port);
        ApplicationContext context = keep(Application.context(settings).start());
        context.getBean(EmbeddedServer.class).start();
        if (ownElasticsearch) {
            servers.awaitElasticsearch();
        }
        keep(ServersFile.write(folder.resolve("servers.properties"), settings));
        String url = "http://localhost:" + port;
        for (DemoData data : context.getBeansOfType(DemoData.class)) {
            data.load(new ConsoleProgress(out, ConsoleProgress.onTerminal()));
        }
        List<DemoAccount> accounts = context.getBean(DemoAccounts.class).ensure(folder.resolve("demo.json"), url);
        out.println();
        out.println("Virtual HQB is open at " + url + "   (Ctrl-C ends it; its data is in " + folder + ")");
        out.println();
        accounts.forEach(account -> out.printf(Locale.ROOT, "  %-15s %-32s %s%n", account.role(), account.email(), account.password()));
        out.println("  API keys and the operators' authenticator secrets are in " + folder.resolve("demo.json"));
        out.flush();
    }

    /** Stripe in test mode where somebody gives a key of it; else the stand-in, which is all of Stripe that this machine needs. */
    private void payments(Map<String, Object> settings, ServerFolder files, int port) throws Exception {
        String key = environment.getOrDefault("STRIPE_SECRET_KEY", environment.getOrDefault("HQB_PAYMENTS_STRIPE_KEY", ""));
        if (!key.isEmpty()) {
            if (!key.startsWith("sk_test_")) {
                throw new StartFailure(
                        "STRIPE_SECRET_KEY is not a key of Stripe's test mode (sk_test_...): a local start moves no real money.");
            }
            settings.put("hqb.payments.stripe-key", key);
            String browsers = environment.getOrDefault("STRIPE_PUBLISHABLE_KEY", "");
            if (!browsers.isEmpty()) {
                settings.put("hqb.payments.publishable-key", browsers);
            }
            return;
        }
        String webhook = "http://127.0.0.1:" + port + "/api/v1/webhooks/stripe";
        StripeStandInServer.Settings standIn = keep(
                StripeStandInServer.start(files, webhook, KeyFile.read(folder.resolve("stripe-stand-in.key")).replaceAll("\\W", "")))
                .settings();
        settings.put("hqb.payments.stripe-key", standIn.key());
        settings.put("hqb.payments.stripe-url", standIn.url());
        settings.put("hqb.payments.webhook-secrets", standIn.webhookSecret());
    }

    private int port() {
        String wished = environment.getOrDefault("HQB_PORT", "8080");
        if (!wished.matches("[0-9]{1,5}") || Integer.parseInt(wished) < 1 || Integer.parseInt(wished) > 65_535) {
            throw new StartFailure("HQB_PORT must be a number from 1 to 65535, not \"" + wished + "\".");
        }
        return Integer.parseInt(wished);
    }

    private static String greeting(boolean ownDatabase, boolean ownElasticsearch) {
        if (ownDatabase && ownElasticsearch) {
            return "Starting PostgreSQL, Elasticsearch and Virtual HQB ...";
        }
        return ownDatabase ? "Starting PostgreSQL and Virtual HQB, with the Elasticsearch of HQB_ELASTICSEARCH_URL ..."
                : ownElasticsearch ? "Starting Elasticsearch and Virtual HQB, with the PostgreSQL of HQB_DATABASE_URL ..."
                        : "Starting Virtual HQB with the servers of HQB_DATABASE_URL and HQB_ELASTICSEARCH_URL ...";
    }

    /** Remembers what has to be closed; closes it at once if the end has come in the meantime. */
    private <T extends AutoCloseable> T keep(T thing) throws Exception {
        synchronized (open) {
            if (!stopping.get()) {
                open.push(thing);
                return thing;
            }
        }
        thing.close();
        throw new StartFailure("Virtual HQB was told to end while it was starting.");
    }

    /** Closes what is open, the last first. */
    private void stop() {
        synchronized (open) {
            stopping.set(true);
        }
        while (true) {
            AutoCloseable thing = open.poll();
            if (thing == null) {
                break;
            }
            try {
                thing.close();
            } catch (Exception e) {
                System.err.println("While ending: " + reason(e));
            }
        }
        stopped.countDown();
    }
}
