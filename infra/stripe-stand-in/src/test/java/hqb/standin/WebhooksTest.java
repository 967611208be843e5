package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events as they arrive, well and badly. */
class WebhooksTest {
    private static final String SECRET = "whsec_of_the_test";

    private record Seen(String payload, String signature) {
        String id() {
            return JsonParser.parseString(payload).getAsJsonObject().get("id").getAsString();
        }
    }

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger refuse = new AtomicInteger();
    private final HttpServer receiver;

    WebhooksTest() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", exchange -> {
            String payload = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean no = refuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (!no) {
                seen.add(new Seen(payload, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            }
            exchange.sendResponseHeaders(no ? 500 : 200, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private StandInOptions options() {
        return StandInOptions.defaults().withWebhook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook", SECRET);
    }

    private void settle(Workbench bench) throws InterruptedException {
        Workbench.await("all delivered", () -> {
            try {
                return bench.control("GET", "webhooks", null).get("idle").getAsBoolean();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void eventsAreSignedAndReadBySdk() throws Exception {
        try (var bench = new Workbench(options())) {
            String id = bench.paid(1_000, "hkd", "pm_card_visa")[0];
            settle(bench);
            List<Event> events = seen.stream().map(each -> {
                try {
                    return Webhook.constructEvent(each.payload(), each.signature(), SECRET);
                } catch (SignatureVerificationException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
            assertThat(events).extracting(Event::getType).contains("payment_intent.created", "charge.succeeded",
                    "payment_intent.succeeded");
            Event succeeded = events.stream().filter(event -> event.getType().equals("payment_intent.succeeded")).findFirst()
                    .orElseThrow();
            assertThat(succeeded.getDataObjectDeserializer().getObject())
                    .hasValueSatisfying(object -> assertThat(((PaymentIntent) object).getId()).isEqualTo(id));
        }
    }

    @Test
    void eventsOfVersion2OnlyNameTheirObject() throws Exception {
        try (var bench = new Workbench(options())) {
            String account = bench.recipient();
            settle(bench);
            assertThat(seen).anySatisfy(each -> {
                var event = bench.client.parseEventNotification(each.payload(), each.signature(), SECRET);
                assertThat(event.getType()).isEqualTo("v2.core.account[configuration.recipient].capability_status_updated");
                assertThat(each.payload()).contains(account).doesNotContain("stripe_transfers");
            });
        }
    }

    @Test
    void whatIsRefusedComesAgain() throws Exception {
        refuse.set(2);
        try (var bench = new Workbench(options())) {
            bench.post("/v1/customers", "email=a@example.org");
            Workbench.await("the event after refusals", () -> !seen.isEmpty());
            settle(bench);
            assertThat(seen).hasSize(1);
            String id = seen.getFirst().id();
            assertThat(bench.get("/v1/events/" + id).get("pending_webhooks").getAsLong()).isZero();
        }
    }

    @Test
    void copiesAndDisorderComeOnCommand() throws Exception {
        try (var bench = new Workbench(options())) {
            bench.control("POST", "webhooks", "{\"copies\":3,\"shuffle_ms\":400}");
            for (int i = 0; i < 10; i++) {
                bench.post("/v1/customers", "email=a" + i + "@example.org");
            }
            Workbench.await("thirty deliveries", () -> seen.size() == 30);
            List<String> order = seen.stream().map(Seen::id).distinct().toList();
            assertThat(order).hasSize(10);
            List<String> happened = bench.get("/v1/events?limit=100").getAsJsonArray("data").asList().reversed().stream()
                    .map(each -> each.getAsJsonObject().get("id").getAsString()).toList();
            assertThat(order).containsExactlyInAnyOrderElementsOf(happened).isNotEqualTo(happened);
        }
    }

    @Test
    void misdeedsAreToBeSeenAsSuch() throws Exception {
        try (var bench = new Workbench(options())) {
            for (String misdeed : new String[]{"forged", "tampered", "expired", "future", "wrong_version", "wrong_account"}) {
                seen.clear();
                bench.control("POST", "webhooks", "{\"misdeed\":\"" + misdeed + "\"}");
                bench.post("/v1/customers", "");
                Workbench.await(misdeed, () -> seen.size() == 2);
                settle(bench);
                Seen bad = seen.getFirst();
                assertThat(isAcceptable(bad)).as(misdeed).isFalse();
                assertThat(isAcceptable(seen.getLast())).as("the true one after " + misdeed).isTrue();
            }
            assertThat(bench.control("GET", "webhooks", null).get("misdeeds_accepted").getAsLong()).isEqualTo(6);
        }
    }

    private static boolean isAcceptable(Seen event) {
        try {
            Webhook.constructEvent(event.payload(), event.signature(), SECRET);
        } catch (SignatureVerificationException e) {
            return false;
        }
        long time = Long.parseLong(event.signature().substring(2, event.signature().indexOf(',')));
        return time <= Instant.now().getEpochSecond() + 300 && event.payload().contains(com.stripe.Stripe.API_VERSION)
                && !event.payload().contains("\"account\"");
    }

    @Test
    void whatWasHeldBackArrivesAfterARestart(@TempDir Path folder) throws Exception {
        try (var bench = new Workbench(options().withFolder(folder))) {
            bench.control("POST", "webhooks", "{\"paused\":true}");
            bench.post("/v1/customers", "");
            Thread.sleep(200);
            assertThat(seen).isEmpty();
        }
        try (var bench = new Workbench(options().withFolder(folder))) {
            Workbench.await("the event of before", () -> !seen.isEmpty());
            settle(bench);
            bench.control("POST", "webhooks/redeliver", "{\"type\":\"customer.created\",\"copies\":2}");
            Workbench.await("two more", () -> seen.size() == 3);
        }
    }
}
