package hqb.bench;

import hqb.Application;
import hqb.bench.CheckoutFindings.Rate;
import hqb.bench.CheckoutFindings.Round;
import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.FreePort;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.Progress;
import hqb.platform.local.ServerFolder;
import hqb.standin.StandInOptions;
import hqb.standin.StripeStandIn;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures buying against bare transactions on the same PostgreSQL. */
public final class RunCheckoutBenchmark {
    private static final int HEAP_MEGABYTES = 512;
    private static final int WARM_UPS = 2;
    private static final long STATISTICS_MS = 2_000;

    private final CheckoutSettings settings;
    private final Progress progress = new ConsoleProgress(System.out, ConsoleProgress.onTerminal());
    private final Wire wire = new Wire();

    private RunCheckoutBenchmark(CheckoutSettings settings) {
        this.settings = settings;
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}. */
    public static void main(String[] args) throws Exception {
        CheckoutSettings settings = CheckoutSettings.fromSystemProperties();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", settings.folder().resolve("logs/benchmark.log").toString());
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        new RunCheckoutBenchmark(settings).run();
    }

    private void run() throws IOException, SQLException {
        try (ServerFolder folder = ServerFolder.open(settings.folder(), !settings.keep());
                LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(),
                        new LocalServers.Wish(true, true, Durability.KEPT, HEAP_MEGABYTES))) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "end servers"));
            DatabaseAddress database = servers.database();
            servers.awaitElasticsearch();
            load(database, servers.elasticsearchUrl());
            CheckoutFindings findings = measure(database, servers.elasticsearchUrl(), folder.root());
            Files.writeString(settings.report(), CheckoutReport.of(findings));
            System.out.println("\n" + CheckoutReport.summary(findings) + "\nThe whole report is in " + settings.report());
        }
    }

    private void load(DatabaseAddress database, String elasticsearchUrl) {
        Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearchUrl, "hqb.demo.enabled", true,
                "hqb.demo.parts", settings.parts(), "hqb.secrets.key", ProductProcess.SECRETS_KEY);
        try (ApplicationContext context = ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false)
                .properties(properties).start()) {
            context.getBeansOfType(DemoData.class).forEach(data -> data.load(progress));
        }
    }

    private CheckoutFindings measure(DatabaseAddress database, String elasticsearchUrl, Path folder) throws IOException, SQLException {
        int port = FreePort.any();
        try (StripeStandIn stripe = StripeStandIn.start(StandInOptions.defaults().withWebhook(
                "http://127.0.0.1:" + port + "/api/v1/webhooks/stripe", StandInOptions.DEFAULT_WEBHOOK_SECRET));
                ProductProcess product = ProductProcess.start(database, elasticsearchUrl, folder.resolve("logs/product.log"), List.of(),
                        Map.of("HQB_PORT", Integer.toString(port), "HQB_PAYMENTS_STRIPE_KEY", stripe.secretKey(),
                                "HQB_PAYMENTS_STRIPE_URL", stripe.baseUrl(), "HQB_PAYMENTS_WEBHOOK_SECRETS",
                                StandInOptions.DEFAULT_WEBHOOK_SECRET, "HQB_LIMITS_SPARE_LOOPBACK", "true"));
                RawTransactions raw = new RawTransactions(database, settings.clients())) {
            BuyerCrowd crowd = new BuyerCrowd(product.url(), database, settings.seed());
            for (int i = 0; i < WARM_UPS; i++) {
                round(crowd, raw, stripe, settings.clients(), i);
                progress.step("warm-up", i + 1, WARM_UPS);
            }
            List<Round> one = new ArrayList<>();
            List<Round> many = new ArrayList<>();
            for (int i = 0; i < settings.rounds(); i++) {
                one.add(round(crowd, raw, stripe, 1, i));
                many.add(round(crowd, raw, stripe, settings.clients(), i));
                progress.step("round", i + 1, settings.rounds());
            }
            return new CheckoutFindings(settings, Machine.describe(), Machine.load(), one, many, transactions(crowd));
        }
    }

    /** The product first in every second round, the rival first in the others. */
    private Round round(BuyerCrowd crowd, RawTransactions raw, StripeStandIn stripe, int clients, int number)
            throws IOException, SQLException {
        List<String> keys = crowd.withFullCarts(settings.checkouts(), settings.clients());
        Rate before = number % 2 == 0 ? null : raw.measure(clients, settings.seconds(), settings.seed() + number);
        String[] intents = new String[keys.size()];
        Rate checkouts = Clients.run(clients, keys.size(), (client, place) -> intents[place] = crowd.checkOut(keys.get(place)));
        long paid = crowd.paid();
        long began = System.nanoTime();
        Clients.run(clients, intents.length, (client, place) -> pay(stripe, intents[place]));
        while (crowd.paid() < paid + intents.length) {
            Pauses.milliseconds(50);
        }
        Rate payments = new Rate(intents.length / ((System.nanoTime() - began) / 1e9), new Samples());
        Rate rival = before == null ? raw.measure(clients, settings.seconds(), settings.seed() + number) : before;
        return new Round(checkouts, payments, rival);
    }

    private double transactions(BuyerCrowd crowd) throws IOException, SQLException {
        List<String> keys = crowd.withFullCarts(settings.checkouts(), settings.clients());
        Pauses.milliseconds(STATISTICS_MS);
        long before = crowd.transactions();
        Clients.run(settings.clients(), keys.size(), (client, place) -> crowd.checkOut(keys.get(place)));
        Pauses.milliseconds(STATISTICS_MS);
        return (double) (crowd.transactions() - before) / keys.size();
    }

    private void pay(StripeStandIn stripe, String intent) throws IOException {
        int status = wire.ask(HttpRequest.newBuilder(URI.create(stripe.baseUrl() + "/v1/payment_intents/" + intent + "/confirm"))
                .header("Authorization", "Bearer " + stripe.secretKey()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("payment_method=pm_card_visa&return_url=http%3A%2F%2Flocalhost%2Fback")).build())
                .statusCode();
        if (status != 200) {
            throw new IOException("the payment was answered " + status);
        }
    }
}
