package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.platform.jobs.RecurringJob;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ReviewTest {
    private static final String GOOD = """
            {"stars": 5, "asDescribed": 5, "packing": 4, "onTime": true, "authentic": "yes", "text": "As ordered.\\nWell packed.", "items": []}
            """;

    private final Bazaar bazaar;
    private final MovableClock clock;
    private final ApplicationContext product;
    private final Bazaar.Seller seller;
    private final Visitor buyer;
    private final Api api;

    ReviewTest(Api api, ApplicationContext product, MovableClock clock) throws SQLException {
        this.api = api;
        this.bazaar = new Bazaar(api, product);
        this.product = product;
        this.clock = clock;
        this.seller = bazaar.seller();
        this.buyer = bazaar.buyer();
    }

    @AfterEach
    void close() throws SQLException {
        clock.reset();
        bazaar.close();
    }

    private UUID paid(Visitor who, String sku) {
        Bazaar.add(who, bazaar.offer(seller, sku, 1_000, ""), 50);
        Answer answer = Bazaar.checkOut(who);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        bazaar.pay(answer.json());
        return UUID.fromString(answer.json().path("orders").get(0).path("id").asText());
    }

    private void supplier(UUID order, String deed, String body) {
        Answer answer = seller.machine().send("POST", "/supply/orders/" + order + "/" + deed, body,
                body.isEmpty() ? "" : "application/json");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private UUID shipped(Visitor who, String sku) {
        UUID order = paid(who, sku);
        supplier(order, "confirmation", "");
        supplier(order, "shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}");
        return order;
    }

    private UUID completed(Visitor who, String sku) {
        UUID order = shipped(who, sku);
        assertThat(who.send("POST", "/orders/" + order + "/receipt", "", "").status()).isEqualTo(200);
        return order;
    }

    private static Answer review(Visitor who, UUID order, String body) {
        return who.post("/orders/" + order + "/review", body);
    }

    private Visitor operator() {
        OrganisationId platform = bazaar.accounts.organisation(OrganisationKind.PLATFORM);
        return bazaar.accounts.browser(bazaar.accounts.member(platform, Role.OPERATOR), platform, true);
    }

    private JsonNode shop() {
        return Visitor.nobody(api).get("/suppliers/" + seller.id() + "/reviews").json();
    }

    private JsonNode rating() {
        return Visitor.nobody(api).get("/suppliers/" + seller.id()).json().path("rating");
    }

    @Test
    void aCompletedOrderIsReviewedOnceByItsBuyerAndEverybodySeesItWithoutAName() {
        UUID order = paid(buyer, "R1");
        assertThat(review(buyer, order, GOOD).status()).isEqualTo(409);
        supplier(order, "confirmation", "");
        supplier(order, "shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}");
        assertThat(buyer.get("/orders/" + order + "/review").json().path("can").isNull()).isTrue();
        buyer.send("POST", "/orders/" + order + "/receipt", "", "");
        assertThat(buyer.get("/orders/" + order + "/review").json().path("can").asText()).isEqualTo("write");
        assertThat(rating().isNull()).isTrue();
        assertThat(review(bazaar.buyer(), order, GOOD).status()).isEqualTo(404);
        assertThat(review(buyer, order, "{\"stars\": 6, \"authentic\": \"perhaps\"}").json().path("errors")).hasSize(2);
        Answer written = review(buyer, order, GOOD);
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        assertThat(written.json().path("can").asText()).isEqualTo("change");
        assertThat(review(buyer, order, GOOD).status()).isEqualTo(409);
        JsonNode item = shop().path("items").get(0);
        assertThat(item.path("reviewer").asText()).isEqualTo("T***");
        assertThat(item.path("text").asText()).isEqualTo("As ordered.\nWell packed.");
        assertThat(shop().toString()).doesNotContain("@test.example");
        assertThat(rating().path("reviews").asInt()).isEqualTo(1);
        assertThat(rating().path("score").asDouble()).isEqualTo(4.17);
        JsonNode summary = shop().path("summary");
        assertThat(summary.path("average").asDouble()).isEqualTo(5);
        assertThat(summary.path("onTime").asDouble()).isEqualTo(1);
        assertThat(summary.path("disputed").asDouble()).isZero();
        String part = item.path("parts").get(0).path("id").asText();
        JsonNode ofPart = Visitor.nobody(api).get("/parts/" + part + "/reviews?stars=5").json();
        assertThat(ofPart.path("items").findValuesAsText("id")).contains(item.path("id").asText());
        assertThat(ofPart.path("summary").path("score").isNull()).isTrue();
    }

    @Test
    void whatWasRefundedAfterItWasShippedCanBeReviewedAndWhatNeverCameCannot() {
        UUID shipped = shipped(buyer, "R2");
        buyer.post("/orders/" + shipped + "/dispute", "{\"text\": \"broken\"}");
        assertThat(review(buyer, shipped, GOOD).status()).isEqualTo(409);
        Visitor operator = operator();
        decide(operator, shipped);
        assertThat(buyer.get("/orders/" + shipped).json().path("state").asText()).isEqualTo("refunded");
        assertThat(review(buyer, shipped, "{\"stars\": 1, \"text\": \"broken\"}").status()).isEqualTo(201);
        assertThat(shop().path("summary").path("disputed").asDouble()).isEqualTo(1);
        UUID never = paid(buyer, "R3");
        buyer.post("/orders/" + never + "/dispute", "{\"text\": \"nothing came\"}");
        decide(operator, never);
        assertThat(review(buyer, never, GOOD).status()).isEqualTo(409);
    }

    private void decide(Visitor operator, UUID order) {
        String total = buyer.get("/orders/" + order).json().path("total").path("amount").asText();
        Answer decided = operator.post("/operations/disputes/" + order + "/decision",
                "{\"refund\": \"" + total + "\", \"text\": \"all back\"}");
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
    }

    @Test
    void aReviewIsWrittenWithinNinetyDaysAndChangedWithinFourteen() {
        UUID order = completed(buyer, "R4");
        clock.move(Duration.ofDays(90).plusMinutes(1));
        assertThat(review(buyer, order, GOOD).status()).isEqualTo(409);
        clock.reset();
        clock.move(Duration.ofDays(89));
        assertThat(review(buyer, order, GOOD).status()).isEqualTo(201);
        clock.move(Duration.ofDays(13));
        Answer changed = buyer.put("/orders/" + order + "/review", "{\"stars\": 2, \"text\": \"two died\"}");
        assertThat(changed.json().path("review").path("changedAt").isNull()).as(changed.toString()).isFalse();
        assertThat(rating().path("score").asDouble()).isEqualTo(3.67);
        clock.move(Duration.ofDays(2));
        assertThat(buyer.put("/orders/" + order + "/review", GOOD).status()).isEqualTo(409);
    }

    @Test
    void theSupplierRepliesOnceAndTheBuyerIsTold() {
        UUID order = completed(buyer, "R5");
        review(buyer, order, GOOD);
        JsonNode own = seller.machine().get("/supply/reviews?open=true").json();
        assertThat(own.path("total").asInt()).isEqualTo(1);
        String id = own.path("items").get(0).path("review").path("id").asText();
        assertThat(seller.machine().put("/supply/reviews/" + id + "/reply", "{\"text\": \" \"}").status()).isEqualTo(400);
        assertThat(seller.machine().put("/supply/reviews/" + id + "/reply", "{\"text\": \"Thank you\"}").status()).isEqualTo(204);
        assertThat(titles(buyer)).anyMatch(title -> title.contains("replied to your review"));
        assertThat(seller.machine().get("/supply/reviews?open=true").json().path("total").asInt()).isZero();
        clock.move(Duration.ofDays(15));
        assertThat(seller.machine().put("/supply/reviews/" + id + "/reply", "{\"text\": \"Thanks\"}").status()).isEqualTo(409);
        assertThat(shop().path("items").get(0).path("reply").path("text").asText()).isEqualTo("Thank you");
    }

    @Test
    void aHiddenReviewCountsNoMoreUntilItIsKept() {
        UUID order = completed(buyer, "R6");
        review(buyer, order, GOOD);
        String id = shop().path("items").get(0).path("id").asText();
        Visitor somebody = bazaar.buyer();
        assertThat(somebody.post("/reviews/" + id + "/reports", "{\"kind\": \"ugly\"}").status()).isEqualTo(400);
        for (int i = 0; i < 2; i++) {
            assertThat(somebody.post("/reviews/" + id + "/reports", "{\"kind\": \"fake\", \"text\": \"sure\"}").status()).isEqualTo(202);
        }
        Visitor operator = operator();
        JsonNode reported = find(operator.get("/operations/reviews?reported=true&size=100").json(), id);
        assertThat(reported.path("reports")).hasSize(1);
        assertThat(decide(operator, id, "{\"decision\": \"hide\"}").status()).isEqualTo(400);
        assertThat(decide(operator, id, "{\"decision\": \"hide\", \"reason\": \"fake\"}").status()).isEqualTo(204);
        assertThat(shop().path("total").asInt()).isZero();
        assertThat(rating().isNull()).isTrue();
        assertThat(buyer.get("/orders/" + order + "/review").json().path("hidden").asText()).isEqualTo("fake");
        assertThat(titles(buyer)).anyMatch(title -> title.endsWith("is hidden"));
        assertThat(find(operator.get("/operations/reviews?reported=true&size=100").json(), id).isMissingNode()).isTrue();
        assertThat(find(operator.get("/operations/reviews?hidden=true&size=100").json(), id).path("hidden").asText()).isEqualTo("fake");
        assertThat(decide(operator, id, "{\"decision\": \"keep\"}").status()).isEqualTo(204);
        assertThat(rating().path("reviews").asInt()).isEqualTo(1);
        assertThat(bazaar.database.text("SELECT count(*) FROM accounts_audit WHERE subject = 'review " + id + "'")).isEqualTo("2");
    }

    private static Answer decide(Visitor operator, String id, String body) {
        return operator.post("/operations/reviews/" + id + "/decision", body);
    }

    private static JsonNode find(JsonNode page, String id) {
        for (JsonNode item : page.path("items")) {
            if (item.path("review").path("id").asText().equals(id)) {
                return item;
            }
        }
        return page.path("none");
    }

    @Test
    void whoeverHasNotReviewedIsAskedOnceThreeDaysAfterCompletion() {
        UUID silent = completed(buyer, "R7");
        UUID reviewed = completed(buyer, "R8");
        review(buyer, reviewed, GOOD);
        ask();
        assertThat(asked(silent)).isZero();
        clock.move(Duration.ofDays(3).plusMinutes(1));
        ask();
        ask();
        assertThat(asked(silent)).isEqualTo(1);
        assertThat(asked(reviewed)).isZero();
    }

    private void ask() {
        product.getBeansOfType(RecurringJob.class).stream().filter(job -> job.name().equals("ordering-ask-for-reviews"))
                .forEach(RecurringJob::run);
    }

    private long asked(UUID order) {
        String number = buyer.get("/orders/" + order).json().path("number").asText();
        return titles(buyer).stream().filter(title -> title.equals("How was order " + number + "?")).count();
    }

    private static List<String> titles(Visitor who) {
        return who.get("/notices?size=100").json().path("items").findValuesAsText("title");
    }

    @Test
    void reviewsAtTheSameTimeAreAllCounted() throws Exception {
        List<Visitor> buyers = new ArrayList<>();
        List<UUID> orders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Visitor one = bazaar.buyer();
            buyers.add(one);
            orders.add(completed(one, "S" + i));
        }
        List<Callable<Answer>> words = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Visitor one = buyers.get(i);
            UUID order = orders.get(i);
            words.add(() -> review(one, order, GOOD));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Answer> answer : threads.invokeAll(words)) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }
        assertThat(rating().path("reviews").asInt()).isEqualTo(6);
        assertThat(rating().path("score").asDouble()).isEqualTo(4.55);
        assertThat(bazaar.database
                .text("""
                                SELECT count(*) FROM supply_score s
                        LEFT JOIN (SELECT supplier_id, count(*) AS reviews, sum(stars) AS stars FROM ordering_review WHERE hidden IS NULL
                            GROUP BY supplier_id) r ON r.supplier_id = s.supplier_id
                        WHERE s.reviews <> coalesce(r.reviews, 0) OR s.stars <> coalesce(r.stars, 0)
                        """))
                .isEqualTo("0");
    }

    @Test
    void theDatabaseTakesNoReviewOfAnOrderThatIsNotOver() {
        UUID order = paid(buyer, "R9");
        assertThatThrownBy(() -> bazaar.database.change("""
                INSERT INTO ordering_review (order_id, id, organisation_id, supplier_id, reviewer, stars, text, written_at)
                SELECT id, gen_random_uuid(), organisation_id, supplier_id, 'x', 5, '', now() FROM ordering_order WHERE id = ?
                """, order)).hasMessageContaining("when it is over");
    }

    @Test
    void ofEqualPricesTheBetterJudgedSupplierComesFirst() throws SQLException {
        UUID order = completed(buyer, "R10");
        review(buyer, order, GOOD);
        Bazaar.Seller other = bazaar.seller();
        bazaar.offer(other, "R10", 1_000, "");
        String part = shop().path("items").get(0).path("parts").get(0).path("id").asText();
        List<String> sellers = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = Visitor.nobody(api).get("/parts/" + part + "/offers?size=1" + next).json();
            sellers.addAll(page.path("items").findValues("supplier").stream().map(one -> one.path("id").asText()).toList());
            next = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
        } while (!next.isEmpty());
        assertThat(sellers).doesNotHaveDuplicates().contains(seller.id().toString(), other.id().toString());
        assertThat(sellers.indexOf(seller.id().toString())).isLessThan(sellers.indexOf(other.id().toString()));
        assertThat(Visitor.nobody(api).get("/suppliers?sort=-score&size=1").json().path("items").get(0).path("rating").isNull()).isFalse();
    }
}
