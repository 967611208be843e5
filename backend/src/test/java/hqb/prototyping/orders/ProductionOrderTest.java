package hqb.prototyping.orders;

import static hqb.prototyping.orders.Workshop.act;
import static hqb.prototyping.orders.Workshop.photo;
import static hqb.prototyping.orders.Workshop.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.platform.checks.CheckResult;
import hqb.platform.checks.RunChecks;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ProductionOrderTest {
    private static final String SHIPPED = ", \"carrier\": \"SF\", \"tracking\": \"SF123\"";

    private final Workshop workshop;
    private final ActOnTime time;
    private final RemindOfBalance remind;
    private final RunChecks checks;

    ProductionOrderTest(Api api, ApplicationContext product, ActOnTime time, RemindOfBalance remind, RunChecks checks)
            throws SQLException, InterruptedException {
        this.workshop = new Workshop(api, product, "sparrow-minute-boards");
        this.time = time;
        this.remind = remind;
        this.checks = checks;
    }

    @AfterEach
    void close() throws SQLException {
        assertThat(checks.runAll().stream().filter(check -> check.broken() > 0).map(CheckResult::sample)).isEmpty();
        workshop.close();
    }

    private String ordered() {
        Answer placed = workshop.order(workshop.quote(1000));
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        return placed.json().path("id").asText();
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText());
    }

    @Test
    void aBoardGoesFromFirmPriceToAcceptanceAndItsMoneyInTwoMilestones() {
        JsonNode quote = workshop.quote(1000);
        JsonNode placed = workshop.order(quote).json();
        String order = placed.path("id").asText();

        assertThat(placed.path("state").asText()).isEqualTo("awaiting-deposit");
        assertThat(placed.path("total")).isEqualTo(quote.path("total"));
        assertThat(placed.path("milestones").size()).isEqualTo(2);
        assertThat(amount(placed.at("/milestones/0/amount")).add(amount(placed.at("/milestones/1/amount"))))
                .isEqualByComparingTo(amount(quote.path("total")));
        assertThat(workshop.provider.get("/production/orders/" + order).status()).as("nobody has paid").isEqualTo(404);
        assertThat(workshop.order(quote).json().path("id").asText()).as("asked again").isEqualTo(order);

        assertThat(workshop.pay(order).path("state").asText()).isEqualTo("preparing");
        assertThat(workshop.provider.get("/provider/orders?state=open").json().path("items").findValuesAsText("id")).contains(order);
        require(act(workshop.provider, order, "ask",
                ", \"text\": \"Is the slot plated?\", \"mark\": {\"side\": \"top\", \"x\": 1.5, \"y\": 2}"),
                "awaiting-answer");
        require(act(workshop.maker, order, "answer", ", \"text\": \"Yes\""), "preparing");
        require(act(workshop.provider, order, "show-plan", ", \"text\": \"As in your files\""), "awaiting-approval");
        assertThat(act(workshop.provider, order, "approve", "").status()).as("only the maker approves").isEqualTo(409);
        require(act(workshop.maker, order, "approve", ""), "in-work");
        assertThat(workshop.see(order).at("/milestones/0/state").asText()).isEqualTo("released");
        assertThat(act(workshop.provider, order, "inspect", "").json().path("errors").findValuesAsText("field")).containsExactly("/files");
        String photo = photo(workshop.provider, order);
        assertThat(workshop.maker.get("/production/orders/" + order + "/files/" + photo).status()).as("not said yet").isEqualTo(404);
        require(act(workshop.provider, order, "inspect", ", \"text\": \"All flat\", \"files\": [\"" + photo + "\"]"), "awaiting-balance");
        assertThat(workshop.maker.get("/production/orders/" + order + "/files/" + photo).status()).isEqualTo(200);
        assertThat(act(workshop.provider, order, "ship", SHIPPED).status()).as("the balance is not paid").isEqualTo(409);

        assertThat(workshop.pay(order).path("state").asText()).isEqualTo("ready");
        require(act(workshop.provider, order, "ship", SHIPPED), "shipped");
        require(act(workshop.maker, order, "accept", ""), "completed");

        JsonNode done = workshop.see(order);
        assertThat(done.path("total")).isEqualTo(quote.path("total"));
        assertThat(done.path("milestones").findValuesAsText("state")).containsExactly("released", "released");
        assertThat(done.path("timeline").findValuesAsText("event")).containsExactly("place", "pay", "ask", "answer", "show-plan", "approve",
                "inspect", "pay", "ship", "accept");
        JsonNode balance = workshop.provider.get("/supply/balance").json();
        assertThat(balance.toString()).contains("CNY");
    }

    @Test
    void whatWasAgreedNeverChangesNotEvenByHand() {
        String order = ordered();
        assertThatThrownBy(() -> workshop.database.change("UPDATE prototyping_order SET total = total + 1 WHERE id = ?::uuid", order))
                .hasMessageContaining("never changes");
        assertThatThrownBy(
                () -> workshop.database.change("UPDATE prototyping_milestone SET amount = amount + 1 WHERE order_id = ?::uuid", order))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> workshop.database.change("""
                INSERT INTO prototyping_milestone (id, order_id, position, title_en, title_zh, amount, commission, state)
                VALUES (gen_random_uuid(), ?::uuid, 3, 'More', '加价', 10, 0, 'planned')""", order)).hasMessageContaining("total");
    }

    @Test
    void cancellingBeforeWorkBeginsGivesTheWholeDepositBack() {
        String order = ordered();
        workshop.pay(order);
        require(act(workshop.maker, order, "cancel", ""), "cancelled");
        assertThat(workshop.see(order).path("milestones").findValuesAsText("state")).containsExactly("refunded", "cancelled");
        assertThat(act(workshop.maker, order, "cancel", "").status()).isEqualTo(409);
    }

    @Test
    void moneyThatComesForACancelledOrderGoesBack() {
        String order = ordered();
        String milestone = workshop.maker.post("/production/orders/" + order + "/payment", "{}").json().at("/milestones/0/id").asText();
        workshop.whileNothingIsCancelled(() -> {
            require(act(workshop.maker, order, "cancel", ""), "cancelled");
            workshop.payLate(milestone);
        });
        assertThat(workshop.see(order).path("state").asText()).isEqualTo("refunded");
        assertThat(workshop.see(order).at("/milestones/0/state").asText()).isEqualTo("refunded");
    }

    @Test
    void anUnpaidOrderEndsByItselfAndMoneyThatComesLateStillBuysIt() {
        String order = ordered();
        String milestone = workshop.see(order).at("/milestones/0/id").asText();
        time.run(Instant.now().plus(Duration.ofDays(13)));
        assertThat(workshop.see(order).path("state").asText()).isEqualTo("awaiting-deposit");
        time.run(Instant.now().plus(Duration.ofDays(15)));
        assertThat(workshop.see(order).path("state").asText()).isEqualTo("expired");
        assertThat(milestone).isNotEmpty();
        assertThat(workshop.pay(order).path("state").asText()).isEqualTo("preparing");
    }

    @Test
    void silenceAfterDeliveryCountsAsAYes() {
        String order = ordered();
        workshop.pay(order);
        workshop.make(order);
        workshop.pay(order);
        require(act(workshop.provider, order, "ship", SHIPPED), "shipped");
        require(act(workshop.provider, order, "deliver", ""), "delivered");
        time.run(Instant.now().plus(Duration.ofDays(8)));
        assertThat(workshop.see(order).path("state").asText()).isEqualTo("completed");
        assertThat(workshop.see(order).path("milestones").findValuesAsText("state")).containsExactly("released", "released");
    }

    @Test
    void aClaimEndsInARemakeAtNoPriceOrInMoney() {
        String order = ordered();
        workshop.pay(order);
        workshop.make(order);
        workshop.pay(order);
        require(act(workshop.provider, order, "ship", SHIPPED), "shipped");
        assertThat(act(workshop.maker, order, "claim", "").status()).as("a claim says what is wrong").isEqualTo(400);
        require(act(workshop.maker, order, "claim", ", \"text\": \"Half are warped\""), "claimed");
        require(act(workshop.provider, order, "remake", ""), "in-work");
        require(act(workshop.provider, order, "inspect", ", \"files\": [\"" + photo(workshop.provider, order) + "\"]"), "ready");
        require(act(workshop.provider, order, "ship", SHIPPED), "shipped");
        require(act(workshop.maker, order, "claim", ", \"text\": \"Still warped\""), "claimed");
        assertThat(act(workshop.provider, order, "refund-part", ", \"text\": \"Sorry\", \"amount\": 0").status()).isEqualTo(400);
        require(act(workshop.operator, order, "refund-part", ", \"text\": \"A tenth back\", \"amount\": 10.5"), "completed");
        JsonNode done = workshop.see(order);
        assertThat(amount(done.at("/milestones/1/refunded"))).isEqualByComparingTo("10.50");
        assertThat(done.path("milestones").findValuesAsText("state")).containsExactly("released", "released");
        assertThat(done.path("claimable").asBoolean()).as("decided once").isFalse();
    }

    @Test
    void aFullRefundTakesBackWhatTheProviderAlreadyHas() {
        String order = ordered();
        workshop.pay(order);
        workshop.make(order);
        require(act(workshop.operator, order, "refund", ", \"text\": \"The workshop burned down\""), "refunded");
        assertThat(workshop.see(order).path("milestones").findValuesAsText("state")).containsExactly("refunded", "cancelled");
    }

    @Test
    void theProviderTakesTheDesignFromTheFirstPaymentUntilTheOrderIsOverAndTheMakerSeesWhen() {
        String order = ordered();
        String file = "/provider/orders/" + order + "/design";
        assertThat(workshop.provider.get(file).status()).as("nobody has paid").isEqualTo(404);
        workshop.pay(order);
        JsonNode seen = workshop.provider.get("/production/orders/" + order).json();
        assertThat(seen.path("designFile").asBoolean()).isTrue();
        Answer taken = workshop.provider.get(file);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text()).startsWith("PK");
        assertThat(workshop.maker.get(file).status()).as("the maker is no provider").isEqualTo(404);
        assertThat(workshop.accounts.browser(workshop.accounts.organisation(OrganisationKind.PROVIDER), Role.OWNER).get(file).status())
                .as("another provider").isEqualTo(404);
        assertThat(workshop.see(order).path("downloads").findValuesAsText("slug")).containsExactly(workshop.slug);
        assertThat(workshop.see(order).path("designFile").asBoolean()).as("it is the maker's own").isFalse();

        require(act(workshop.maker, order, "cancel", ""), "cancelled");
        assertThat(workshop.provider.get(file).status()).as("over").isEqualTo(404);
    }

    @Test
    void aBalanceIsRemindedOfAndThenAnOperatorsBusinessAndStaysTheSame() {
        String order = ordered();
        workshop.pay(order);
        assertThat(workshop.see(order).path("balance").isNull()).isTrue();
        workshop.make(order);
        JsonNode total = workshop.see(order).path("total");
        assertThat(workshop.see(order).at("/balance/reminders").asInt()).isZero();

        remind.run(Instant.now().plus(Duration.ofDays(2)));
        assertThat(reminders(order)).isZero();
        remind.run(Instant.now().plus(Duration.ofDays(4)));
        remind.run(Instant.now().plus(Duration.ofDays(4)));
        assertThat(reminders(order)).isEqualTo(1);
        remind.run(Instant.now().plus(Duration.ofDays(13)));
        assertThat(reminders(order)).as("late ones are one").isEqualTo(2);
        assertThat(workshop.see(order).at("/balance/reminders").asInt()).isEqualTo(3);
        assertThat(overdue()).doesNotContain(order);

        remind.run(Instant.now().plus(Duration.ofDays(15)));
        remind.run(Instant.now().plus(Duration.ofDays(30)));
        JsonNode late = workshop.see(order);
        assertThat(late.path("state").asText()).isEqualTo("awaiting-balance");
        assertThat(late.at("/balance/overdue").asBoolean()).isTrue();
        assertThat(late.path("total")).isEqualTo(total);
        assertThat(late.path("timeline").findValuesAsText("event")).containsOnlyOnce("overdue");
        assertThat(overdue()).contains(order);

        assertThat(workshop.pay(order).path("state").asText()).isEqualTo("ready");
        assertThat(workshop.see(order).path("balance").isNull()).isTrue();
        assertThat(overdue()).doesNotContain(order);
    }

    private long reminders(String order) {
        return workshop.see(order).path("timeline").findValuesAsText("event").stream().filter("remind"::equals).count();
    }

    private List<String> overdue() {
        return workshop.operator.get("/operations/production/orders?state=overdue&size=100").json().path("items").findValuesAsText("id");
    }

    @Test
    void ofAHundredClicksAtOnceOneOrdersAndOnePays() throws Exception {
        JsonNode quote = workshop.quote(1000);
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Callable<String>> clicks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                clicks.add(() -> workshop.order(quote).json().path("id").asText());
            }
            List<String> ids = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(clicks)) {
                ids.add(one.get());
            }
            assertThat(ids.stream().distinct()).hasSize(1);
            String order = ids.getFirst();
            List<Callable<Integer>> pays = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pays.add(() -> workshop.maker.post("/production/orders/" + order + "/payment", "{}").status());
            }
            for (Future<Integer> one : threads.invokeAll(pays)) {
                assertThat(one.get()).isEqualTo(200);
            }
            assertThat(workshop.database.text("SELECT count(*) FROM payments_payable WHERE payable_id = ?::uuid",
                    workshop.see(order).at("/milestones/0/id").asText())).isEqualTo("1");
            workshop.pay(order);
            assertThat(act(workshop.provider, order, "show-plan", ", \"text\": \"ok\"").status()).isEqualTo(200);
            List<Callable<Integer>> deeds = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                deeds.add(() -> act(workshop.maker, order, "approve", "").status());
                deeds.add(() -> act(workshop.maker, order, "cancel", "").status());
            }
            List<Integer> said = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(deeds)) {
                said.add(one.get());
            }
            assertThat(said.stream().filter(status -> status == 200)).as("approved or cancelled, never both").hasSize(1);
        }
    }

    @Test
    void theSameIsOrderedAgainAtOnceWhenItCostsTheSame() {
        String order = ordered();
        JsonNode again = workshop.maker.post("/production/orders/" + order + "/reorder", "{}").json();
        assertThat(again.path("now")).isEqualTo(again.path("before"));
        assertThat(again.path("orderId").asText()).isNotEqualTo(order);
        assertThat(workshop.see(again.path("orderId").asText()).path("state").asText()).isEqualTo("awaiting-deposit");
    }

    @Test
    void anOrderIsNotThereForOthers() {
        String order = ordered();
        Visitor other = workshop.accounts.browser(workshop.accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(other.get("/production/orders/" + order).status()).isEqualTo(404);
        assertThat(act(other, order, "say", ", \"text\": \"hello\"").status()).isEqualTo(404);
        assertThat(other.post("/production/orders/" + order + "/payment", "{}").status()).isEqualTo(404);
        assertThat(workshop.operator.get("/production/orders/" + order).json().path("side").asText()).isEqualTo("operator");
        assertThat(workshop.maker.get("/production/orders?state=magic").status()).isEqualTo(400);
        assertThat(workshop.maker.get("/production/orders?state=open").json().path("items").findValuesAsText("id")).contains(order);
    }
}
