package hqb.testing;

import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.FreePort;
import hqb.platform.local.LocalServers;
import hqb.platform.local.Progress;
import hqb.standin.StandInOptions;
import hqb.standin.StripeStandIn;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product as the tests see it: booted once a run on a free port, migrated, with the fixture loaded and searchable. */
public final class TestProduct {
    private static @Nullable TestProduct product;
    private static boolean tried;

    private final ApplicationContext context;
    private final Api api;
    private final Wire database;
    private final Wire elasticsearch;
    private final StripeStandIn stripe;

    private TestProduct(ApplicationContext context, Api api, Wire database, Wire elasticsearch, StripeStandIn stripe) {
        this.context = context;
        this.api = api;
        this.database = database;
        this.elasticsearch = elasticsearch;
        this.stripe = stripe;
    }

    /** The product; the first call boots it. If that fails it fails for all tests alike, without a second try. */
    public static synchronized TestProduct get() {
        if (product == null) {
            if (tried) {
                throw new IllegalStateException("the product did not boot; the first test that asked for it says why");
            }
            tried = true;
            try {
                product = boot();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return product;
    }

    private static TestProduct boot() throws IOException {
        LocalServers servers = TestServers.get();
        DatabaseAddress database = servers.database();
        Wire databaseWire = Wire.to(URI.create(database.url().substring("jdbc:".length())).getPort());
        Wire elasticsearchWire = Wire.to(URI.create(servers.elasticsearchUrl()).getPort());
        int port = FreePort.any();
        StripeStandIn stripe = StripeStandIn.start(StandInOptions.defaults()
                .withWebhook("http://127.0.0.1:" + port + "/api/v1/webhooks/stripe", StandInOptions.DEFAULT_WEBHOOK_SECRET));
        ApplicationContext context = ApplicationContext.builder()
                .environments("test")
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of("micronaut.server.port", port, "micronaut.server.host", "127.0.0.1", "hqb.public.url",
                        "http://127.0.0.1:" + port, "hqb.payments.stripe-key", stripe.secretKey(), "hqb.payments.stripe-url",
                        stripe.baseUrl(), "hqb.payments.webhook-secrets",
                        StandInOptions.DEFAULT_WEBHOOK_SECRET, "hqb.database.url",
                        "jdbc:postgresql://127.0.0.1:" + databaseWire.port() + "/hqb",
                        "hqb.database.user", database.user(), "hqb.database.password", database.password(), "hqb.elasticsearch.url",
                        "http://127.0.0.1:" + elasticsearchWire.port()))
                .start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
        servers.awaitElasticsearch();
        context.getBeansOfType(DemoData.class).forEach(data -> data.load(Progress.NONE));
        return new TestProduct(context, new Api(server.getURI()), databaseWire, elasticsearchWire, stripe);
    }

    static synchronized void closeIfOpen() throws IOException {
        if (product != null) {
            product.context.close();
            product.stripe.close();
            product = null;
        }
    }

    /** Its beans. */
    public ApplicationContext context() {
        return context;
    }

    /** Its way to PostgreSQL, which a test may cut and must mend. */
    public Wire database() {
        return database;
    }

    /** Its way to Elasticsearch, which a test may cut and must mend. */
    public Wire elasticsearch() {
        return elasticsearch;
    }

    /** The stand-in for Stripe that it is paid by. */
    public StripeStandIn stripe() {
        return stripe;
    }

    /** A client of it. */
    public Api api() {
        return api;
    }
}
