package hqb.supply.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.fetch.FileServer;
import hqb.supply.imports.Shop;
import hqb.supply.suppliers.SupplierId;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class FeedControllerTest {
    private static final String HEADER = "sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,price@100\n";

    private final Api api;
    private final ApplicationContext product;
    private final Shop shop;
    private final ListedPart part;
    private final Database database;
    private final FileServer server = new FileServer();
    private volatile int stock = 5;

    FeedControllerTest(Api api, ApplicationContext product, Parts parts, DataSource source) throws SQLException, IOException {
        this.api = api;
        this.product = product;
        this.shop = new Shop(api, product);
        this.part = parts.listByIds(parts.idsAfter(null, 1)).getFirst();
        this.database = new Database(source);
        server.on("/stock", exchange -> FileServer.answer(exchange, 200, HEADER + "A,\"" + part.part().mpn() + "\",\""
                + part.manufacturer() + "\"," + stock + ",1,1,reel,2523,CNY,0.002,0.001\n"));
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
        shop.close();
    }

    private Answer setUp(String path, String more) {
        return shop.machine().put("/supply/feed", "{\"url\": \"" + server.url(path) + "\", \"rhythm\": \"hourly\"" + more + "}");
    }

    private JsonNode await(String path, Predicate<JsonNode> wanted) throws InterruptedException {
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        JsonNode now = shop.machine().get(path).json();
        while (!wanted.test(now)) {
            assertThat(Instant.now()).as(now.toString()).isBefore(late);
            Thread.sleep(50);
            now = shop.machine().get(path).json();
        }
        return now;
    }

    /** Has the list fetched and waits for what comes of it. */
    private JsonNode pull() throws InterruptedException {
        Answer asked = shop.machine().post("/supply/feed/pulls", "");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        product.getBean(PullFeeds.class).run();
        JsonNode pull = await("/supply/feed/pulls", list -> list.path("items").get(0).path("finishedAt").isTextual()).path("items").get(0);
        assertThat(pull.path("id").asText()).isEqualTo(asked.json().path("id").asText());
        if (pull.path("importId").isTextual()) {
            await("/supply/imports/" + pull.path("importId").asText(),
                    one -> !one.path("state").asText().equals("queued") && !one.path("state").asText().equals("running"));
        }
        return pull;
    }

    @Test
    void aListIsFetchedAndAppliedAndTheSameListAgainChangesNothing() throws Exception {
        assertThat(shop.machine().get("/supply/feed").json().path("feed").isNull()).isTrue();
        JsonNode feed = setUp("/stock", "").json().path("feed");
        assertThat(feed.path("mode").asText()).isEqualTo("apply");
        assertThat(feed.path("credential").path("kind").asText()).isEqualTo("none");
        assertThat(feed.path("nextPullAt").isTextual()).isTrue();

        JsonNode first = pull();
        assertThat(first.path("state").asText()).isEqualTo("fetched");
        assertThat(first.path("askedBy").asText()).isEqualTo("person");
        assertThat(shop.machine().get("/supply/offers/A").json().path("stock").asInt()).isEqualTo(5);
        JsonNode again = pull();
        assertThat(again.path("state").asText()).isEqualTo("unchanged");
        assertThat(again.path("importId").asText()).isEqualTo(first.path("importId").asText());
        assertThat(shop.machine().get("/supply/imports").json().path("total").asInt()).isEqualTo(1);

        stock = 6;
        assertThat(pull().path("state").asText()).isEqualTo("fetched");
        assertThat(shop.machine().get("/supply/offers/A").json().path("stock").asInt()).isEqualTo(6);
        assertThat(shop.machine().get("/supply/feed/pulls?size=2").json().path("next").isTextual()).isTrue();

        assertThat(shop.machine().delete("/supply/feed").status()).isEqualTo(204);
        assertThat(shop.machine().post("/supply/feed/pulls", "").status()).isEqualTo(404);
        assertThat(shop.machine().get("/supply/offers/A").status()).isEqualTo(200);
    }

    @Test
    void inADryRunSomebodyLooksAtTheListFirst() throws Exception {
        setUp("/stock", ", \"mode\": \"dry-run\"");
        JsonNode pull = pull();
        assertThat(shop.machine().get("/supply/imports/" + pull.path("importId").asText()).json().path("state").asText())
                .isEqualTo("review");
        assertThat(shop.machine().get("/supply/offers/A").status()).isEqualTo(404);
    }

    @Test
    void aSecretIsShownToItsServerOnlyAndToNobodyElse() throws Exception {
        String credential = ", \"credential\": {\"kind\": \"basic\", \"name\": \"me\", \"secret\": %s}";
        Answer set = setUp("/stock", credential.formatted("\"open sesame\""));
        assertThat(set.text()).contains("\"name\":\"me\"").doesNotContain("sesame");
        assertThat(shop.machine().get("/supply/feed").text()).doesNotContain("sesame");
        pull();
        assertThat(server.seen()).containsExactly("/stock - Basic bWU6b3BlbiBzZXNhbWU=");
        assertThat(database.text("SELECT encode(credential_secret, 'escape') FROM supply_feed ORDER BY changed_at DESC LIMIT 1"))
                .isNotEmpty().doesNotContain("sesame");

        assertThat(setUp("/stock", credential.formatted("null")).status()).isEqualTo(200);
        try (FileServer other = new FileServer()) {
            Answer moved = shop.machine().put("/supply/feed", "{\"url\": \"" + other.url("/") + "\", \"rhythm\": \"hourly\""
                    + credential.formatted("null") + "}");
            assertThat(moved.status()).isEqualTo(400);
            assertThat(moved.json().path("errors").get(0).path("field").asText()).isEqualTo("/credential/secret");
        }
        assertThat(setUp("/stock", ", \"credential\": {\"kind\": \"header\", \"name\": \"Host\", \"secret\": \"x\"}").status())
                .isEqualTo(400);
        assertThat(setUp("/stock", ", \"credential\": {\"kind\": \"header\", \"name\": \"X-A\", \"secret\": \"x\\r\\nHost: y\"}").status())
                .isEqualTo(400);
    }

    @Test
    void whatGoesWrongIsToldWithItsReasonTriedLessOftenAndMailedOnce() throws Exception {
        Visitor owner = shop.owner();
        String email = owner.me().path("person").path("email").asText();
        setUp("/gone", "");
        for (int i = 1; i <= 4; i++) {
            JsonNode pull = pull();
            assertThat(pull.path("state").asText()).isEqualTo("refused");
            assertThat(pull.path("reason").path("code").asText()).isEqualTo("bad-status");
            assertThat(pull.path("reason").path("message").asText()).contains("404");
            assertThat(mails(email)).isEqualTo(i < 3 ? "0" : "1");
        }
        JsonNode feed = shop.machine().get("/supply/feed").json().path("feed");
        assertThat(feed.path("failures").asInt()).isEqualTo(4);
        assertThat(Instant.parse(feed.path("nextPullAt").asText())).isAfter(Instant.now().plus(Duration.ofHours(7)));

        server.on("/gone", exchange -> FileServer.answer(exchange, 200, HEADER));
        assertThat(pull().path("state").asText()).isEqualTo("fetched");
        assertThat(shop.machine().get("/supply/feed").json().path("feed").path("failures").asInt()).isZero();
    }

    private String mails(String email) {
        return database.text("SELECT count(*) FROM platform_mail WHERE recipient = ? AND subject LIKE 'Your price list%'", email);
    }

    @Test
    void aListWhoseTimeHasComeIsFetchedOnceHoweverManyLook() throws Exception {
        setUp("/stock", "");
        Pulls pulls = product.getBean(Pulls.class);
        pulls.queueDue();
        assertThat(shop.machine().get("/supply/feed/pulls").json().path("total").asInt()).as("a shop that is not open").isZero();
        shop.run("UPDATE supply_supplier SET state = 'active' WHERE id = ?");
        pulls.queueDue();
        pulls.queueDue();
        shop.run("UPDATE supply_supplier SET state = 'closed' WHERE id = ?");
        JsonNode list = shop.machine().get("/supply/feed/pulls").json();
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.path("items").get(0).path("askedBy").asText()).isEqualTo("schedule");
    }

    @Test
    void aPullWhoseBackendDiedIsTakenByAnotherAndTheFirstKeepsNothing() throws Exception {
        setUp("/stock", "");
        Pulls pulls = product.getBean(Pulls.class);
        SupplierId supplier = new SupplierId(UUID.fromString(database.text("""
                SELECT supplier_id FROM supply_feed ORDER BY changed_at DESC LIMIT 1""")));
        Pulls.Claim dead;
        Pulls.Claim living;
        int tries = 10;
        do { // the product's own worker may be quicker
            stock = tries++;
            pulls.ask(supplier);
            dead = pulls.claim(Duration.ofSeconds(-1)).orElse(null);
            living = pulls.claim(Duration.ofMinutes(1)).orElse(null);
        } while (dead == null || living == null || !dead.id().equals(living.id()));

        int before = shop.machine().get("/supply/imports").json().path("total").asInt();
        product.getBean(PullFeed.class).pull(dead);
        assertThat(shop.machine().get("/supply/imports").json().path("total").asInt()).isEqualTo(before);
        product.getBean(PullFeed.class).pull(living);
        assertThat(shop.machine().get("/supply/imports").json().path("total").asInt()).isEqualTo(before + 1);
    }

    @Test
    void whatIsNoFeedIsRefusedInTheAskersLanguage() {
        Visitor chinese = shop.machine().header("Accept-Language", "zh-CN");
        Answer answer = chinese.put("/supply/feed", """
                {"url": "https://10.0.0.1/", "rhythm": "daily", "dailyAt": "25:00", "mode": "maybe", "credential": {"kind": "magic"}}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("/url", "/dailyAt", "/mode",
                "/credential/kind");
        assertThat(answer.json().path("errors").get(0).path("message").asText()).contains("公共互联网");
        assertThat(chinese.delete("/supply/feed").json().path("detail").asText()).isEqualTo("尚未设置自动抓取。");
        assertThat(Visitor.nobody(api).get("/supply/feed").status()).isEqualTo(401);
    }
}
