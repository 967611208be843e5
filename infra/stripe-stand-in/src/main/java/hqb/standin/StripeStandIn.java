package hqb.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hqb.standin.pages.Pages;
import hqb.standin.protocol.Faults;
import hqb.standin.resources.WebhookEndpoints;
import hqb.standin.resources.World;
import hqb.standin.state.Resource;
import hqb.standin.state.State;
import hqb.standin.webhooks.Deliveries;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A Stripe of our own on this machine, for tests and for local starts: {@code StripeClient.builder().setApiKey(key).setApiBase(baseUrl())}
 * reaches it. It speaks API version {@link com.stripe.Stripe#API_VERSION} and no other.
 */
public final class StripeStandIn implements AutoCloseable {
    private static final String CONFIGURED = "configured";

    private final HttpServer server;
    private final State state;
    private final Deliveries deliveries;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final String baseUrl;
    private final String secretKey;

    private StripeStandIn(StandInOptions options) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        secretKey = options.secretKey();
        server = HttpServer.create(new InetSocketAddress(options.host(), options.port()), 1_024);
        baseUrl = "http://" + options.host() + ":" + server.getAddress().getPort();
        state = new State(options.folder());
        deliveries = new Deliveries();
        var world = new World(state, options.settlement(), deliveries::add);
        world.setBaseUrl(options.publicUrl() == null ? baseUrl : options.publicUrl());
        var routes = new Routes(world);
        configureWebhook(routes.endpoints, options);
        deliveries.start(world);
        var faults = new Faults();
        var api = new ApiServer(world, routes, deliveries, faults, options.secretKey());
        var controls = new TestControls(world, routes, deliveries, faults, options.secretKey());
        var pages = new Pages(world, routes.payments, routes.attempts, routes.setups, routes.methods, routes.recipients,
                deliveries::committed);
        server.createContext("/", exchange -> guarded(exchange, pages::handle));
        server.createContext("/v1/", exchange -> guarded(exchange, api::handle));
        server.createContext("/v2/", exchange -> guarded(exchange, api::handle));
        server.createContext("/_test/", exchange -> guarded(exchange, controls::handle));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        ticker.scheduleWithFixedDelay(() -> tick(world), 1, 1, TimeUnit.SECONDS);
    }

    /** Starts one. It answers when this returns. */
    public static StripeStandIn start(StandInOptions options) throws IOException {
        return new StripeStandIn(options);
    }

    /** The one webhook endpoint of the options, in the place of that of an earlier start. */
    private void configureWebhook(WebhookEndpoints endpoints, StandInOptions options) {
        Resource earlier = state.all(WebhookEndpoints.KIND).stream().filter(each -> each.hiddenFlag(CONFIGURED)).findFirst().orElse(null);
        if (options.webhookUrl() == null) {
            if (earlier != null) {
                earlier.set("status", "disabled");
            }
        } else if (earlier == null) {
            endpoints.add(options.webhookUrl(), options.webhookSecret(), List.of("*")).hide(CONFIGURED, true);
        } else {
            earlier.set("url", options.webhookUrl()).set("status", "enabled").hide(WebhookEndpoints.SECRET, options.webhookSecret());
        }
        state.commit();
    }

    private void tick(World world) {
        world.lock().lock();
        try {
            if (world.agenda().run()) {
                state.commit();
                deliveries.committed();
            }
        } finally {
            world.lock().unlock();
        }
    }

    @FunctionalInterface
    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private static void guarded(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            handler.handle(exchange);
        } catch (RuntimeException e) {
            e.printStackTrace();
            throw e;
        }
    }

    /** Where the API is, e.g. {@code http://127.0.0.1:12111}. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The one key it takes. */
    public String secretKey() {
        return secretKey;
    }

    @Override
    public void close() throws IOException {
        ticker.shutdownNow();
        server.stop(0);
        deliveries.close();
        state.close();
    }
}
