package hqb.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.net.Webhook;
import hqb.ordering.Bazaar;
import hqb.ordering.orders.ReleaseExpired;
import hqb.payments.Payable;
import hqb.payments.RefundShare;
import hqb.platform.checks.CheckResult;
import hqb.platform.checks.RunChecks;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.orders.Workshop;
import hqb.standin.StandInOptions;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A project pays its parts and the deposits of boards and tests at once. */
@HqbTest
class OneOrderTest {
    private static final String GOOD = "pm_card_visa";
    private static final String DECLINED = "pm_card_chargeDeclined";

    private final Api api;
    private final Commission commission;
    private final RunChecks checks;
    private final ReleaseExpired releaseExpired;
    private final RefundShare refund;
    private final TransactionOperations<Connection> transactions;

    OneOrderTest(Api api, ApplicationContext product, RunChecks checks, ReleaseExpired releaseExpired, RefundShare refund,
            TransactionOperations<Connection> transactions) throws SQLException, InterruptedException {
        this.api = api;
        this.commission = new Commission(api, product);
        this.checks = checks;
        this.releaseExpired = releaseExpired;
        this.refund = refund;
        this.transactions = transactions;
    }

    @AfterEach
    void everythingAddsUp() throws SQLException {
        assertThat(checks.runAll().stream().filter(check -> check.broken() > 0).map(CheckResult::sample)).isEmpty();
        assertThat(commission.bazaar.wronglyReserved()).isEqualTo("0");
        commission.close();
    }

    private static String detail(Answer answer) {
        return answer.status() + " " + answer.json().path("type").asText().replaceFirst(".*/", "") + " "
                + answer.json().at("/errors/0/field").asText();
    }

    @Test
    void partsAndDepositsArePaidWithOnePaymentAtStripe() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        Payable test = commission.test();
        JsonNode before = commission.bill();
        assertThat(before.path("items").findValuesAsText("state")).containsOnly("waiting").hasSize(3);
        assertThat(List.of(before.at("/items/0/kind").asText(), before.at("/items/1/kind").asText(), before.at("/items/2/kind").asText()))
                .containsExactly("parts", "boards", "tests");
        assertThat(before.at("/items/1/later/0/amount/amount").asText()).as("the balance comes later").isNotEmpty();
        long total = commission.waiting();

        String payment = commission.open(parts, boards, test);

        JsonNode open = commission.bill().at("/payments/0");
        assertThat(open.path("id").asText()).isEqualTo(payment);
        assertThat(open.path("payUrl").asText()).startsWith("http");
        assertThat(open.path("parts").findValuesAsText("kind")).containsExactlyInAnyOrder("parts", "boards", "tests");
        assertThat(open.at("/total/amount").asText().replace(".", "")).isEqualTo(String.valueOf(total));
        commission.payments.pay(parts);

        assertThat(commission.states()).containsExactly("paid", "paid", "paid");
        assertThat(List.of(commission.intents(parts), commission.intents(boards), commission.intents(test)).stream().distinct()).hasSize(1)
                .first().satisfies(one -> assertThat(one).hasSize(1));
        assertThat(commission.held(commission.order(parts)) + commission.held(boards.id().toString())
                + commission.held(test.id().toString())).isEqualTo(total);
        assertThat(commission.maker.get("/orders/" + commission.order(parts)).json().path("state").asText()).isEqualTo("paid");
        assertThat(commission.bill().path("waiting")).isEmpty();
    }

    @Test
    void aDeclinedCardMayBeFollowedByAnother() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.open(parts, boards);
        assertThat(commission.confirm(commission.payments.intent(parts), DECLINED)).isFalse();
        assertThat(commission.states()).containsExactly("waiting", "waiting");
        commission.payments.pay(boards);
        assertThat(commission.states()).containsExactly("paid", "paid");
    }

    @Test
    void whatIsOpenForOneIsEndedBeforeItIsPaidWithOthers() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        String checkout = "/checkouts/" + parts.id();
        assertThat(commission.maker.post(checkout + "/payment", "{}").json().at("/payment/payUrl").asText()).startsWith("http");
        String alone = commission.payments.intent(parts);

        commission.open(parts, boards);

        JsonNode seen = commission.maker.post(checkout + "/payment", "{}").json().path("payment");
        assertThat(seen.path("payUrl").isNull()).isTrue();
        assertThat(seen.path("joint").asText()).contains(commission.project + "/payments/");
        assertThat(commission.confirm(alone, GOOD)).as("the payment of the other window").isFalse();
        commission.payments.pay(boards);
        assertThat(commission.states()).containsExactly("paid", "paid");
        assertThat(commission.intents(parts)).hasSize(2);
    }

    @Test
    void whatSomebodyHasJustPaidAloneIsNotPaidAgain() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.maker.post("/checkouts/" + parts.id() + "/payment", "{}");
        assertThat(commission.confirm(commission.payments.intent(parts), GOOD)).isTrue();

        assertThat(detail(commission.pay(parts, boards))).startsWith("409 conflict");

        commission.payments.await(parts, "paid");
        assertThat(detail(commission.pay(parts, boards))).startsWith("409 conflict");
        commission.open(boards);
        commission.payments.pay(boards);
        assertThat(commission.intents(parts)).hasSize(1);
    }

    @Test
    void whatIsCalledOffIsFreeToBePaidAloneOrTogetherAgain() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        Payable test = commission.test();
        String first = commission.open(parts, boards, test);
        assertThat(commission.maker.delete(commission.project + "/payments/" + first).status()).isEqualTo(204);
        assertThat(commission.bill().at("/payments/0/state").asText()).isEqualTo("cancelled");
        assertThat(commission.bill().at("/items/0/due/payment").isNull()).isTrue();

        commission.maker.post("/checkouts/" + parts.id() + "/payment", "{}");
        commission.payments.pay(parts);
        String second = commission.open(boards, test);
        commission.payments.pay(test);

        assertThat(second).isNotEqualTo(first);
        assertThat(commission.states()).containsExactly("paid", "paid", "paid");
        assertThat(commission.maker.delete(commission.project + "/payments/" + second).status()).isEqualTo(409);
    }

    @Test
    void whenTheTimeOfPartsIsOverTheRestCanStillBePaid() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.open(parts, boards);

        releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));

        assertThat(commission.states()).containsExactly("ended", "waiting");
        assertThat(commission.bazaar.available(commission.offer)).isEqualTo(10_000);
        assertThat(detail(commission.pay(parts, boards))).startsWith("409 conflict");
        commission.open(boards);
        commission.payments.pay(boards);
        assertThat(commission.states()).containsExactly("ended", "paid");
    }

    @Test
    void moneyForAllThatComesWhenThePartsHadEndedBuysThemOrGivesTheirsBack() {
        Payable parts = commission.parts(10_000);
        String price = commission.bill().at("/items/0/total/amount").asText();
        Payable boards = commission.boards();
        commission.open(parts, boards);
        commission.payments.whileNothingIsCancelled(() -> {
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            var other = commission.bazaar.buyer();
            Bazaar.add(other, commission.offer, 10);
            assertThat(Bazaar.checkOut(other).status()).isEqualTo(201);
            commission.payments.pay(boards);
        });
        assertThat(commission.states()).containsExactly("ended", "paid");
        UUID order = UUID.fromString(commission.order(parts));
        assertThat(commission.payments.refundsOf(order)).containsExactly(price);
        assertThat(commission.held(order.toString())).isZero();
        assertThat(commission.held(boards.id().toString())).isPositive();
    }

    @Test
    void whatGoesBackOfOnePartIsNeverMoreThanThatPart() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.open(parts, boards);
        commission.payments.pay(parts);
        long deposit = commission.held(boards.id().toString());
        String order = commission.bill().at("/items/1/orderId").asText();

        Workshop.require(Workshop.act(commission.maker, order, "cancel", ""), "cancelled");

        assertThat(commission.payments.refundsOf(boards.id())).containsExactly(BigDecimal.valueOf(deposit, 2).toPlainString());
        assertThat(commission.held(boards.id().toString())).isZero();
        assertThat(commission.held(commission.order(parts))).isEqualTo(5_200);
        assertThat(commission.states()).containsExactly("paid", "paid");
        for (UUID of : List.of(boards.id(), UUID.fromString(commission.order(parts)))) {
            assertThatIllegalStateException().isThrownBy(() -> transactions.executeWrite(transaction -> {
                refund.refund(of, new Money(new BigDecimal("52.01"), Currency.CNY), "test", "more-" + of);
                return true;
            }));
        }
    }

    @Test
    void anEventThatComesTwiceSettlesOnce() throws Exception {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.open(parts, boards);
        commission.payments.pay(parts);
        String intent = commission.payments.intent(parts);
        long held = commission.held(boards.id().toString());
        for (int i = 0; i < 2; i++) {
            String event = "{\"id\":\"evt_%s\",\"type\":\"payment_intent.succeeded\",\"data\":{\"object\":{\"id\":\"%s\"}}}"
                    .formatted(UUID.randomUUID(), intent);
            String signed = Webhook.Signature.generateSignatureHeader(event, StandInOptions.DEFAULT_WEBHOOK_SECRET,
                    Instant.now().getEpochSecond());
            for (int again = 0; again < 2; again++) {
                assertThat(api.post("/webhooks/stripe", event, "Stripe-Signature", signed).status()).isEqualTo(204);
            }
        }
        await("SELECT count(*) FROM payments_event WHERE object_id = '" + intent + "' AND worked_at IS NULL", "0");
        assertThat(commission.held(boards.id().toString())).isEqualTo(held);
        assertThat(commission.workshop.see(commission.bill().at("/items/1/orderId").asText()).path("timeline").findValuesAsText("event"))
                .containsExactly("place", "pay");
    }

    @Test
    void aChargebackFallsOnAllPartsAndIsToldToEach() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.open(parts, boards);
        commission.payments.pay(parts);
        String charge = commission.bazaar.database.text("SELECT charge FROM payments_payable WHERE payable_id = ?", boards.id());
        String answer = commission.payments.ask("POST", "/_test/disputes",
                "{\"charge\": \"%s\", \"amount\": 3000, \"reason\": \"fraudulent\", \"inquiry\": false}".formatted(charge));
        String dispute = answer.replaceAll("(?s).*?\"id\": ?\"(du_[A-Za-z0-9]+)\".*", "$1");
        await("SELECT count(*) FROM payments_chargeback WHERE stripe_id = '" + dispute + "' AND withdrawn", "1");
        assertThat(commission.bazaar.database.text("SELECT sum(disputed) FROM payments_share WHERE order_id IN (?, ?)", boards.id(),
                UUID.fromString(commission.order(parts)))).isEqualTo("3000");
        JsonNode timeline = commission.workshop.see(commission.bill().at("/items/1/orderId").asText()).path("timeline");
        assertThat(timeline.findValuesAsText("text")).as("its own part, and nothing of the others'")
                .contains("CNY " + BigDecimal.valueOf(Long.parseLong(commission.bazaar.database.text(
                        "SELECT disputed FROM payments_share WHERE order_id = ?", boards.id())), 2).toPlainString());
        commission.payments.ask("POST", "/_test/disputes/" + dispute, "{\"outcome\": \"won\"}");
        await("SELECT settled FROM payments_chargeback WHERE stripe_id = '" + dispute + "'", "t");
        assertThat(commission.workshop.see(commission.bill().at("/items/1/orderId").asText()).path("timeline").findValuesAsText("event"))
                .contains("call-back", "call-back-won");
        assertThat(commission.maker.get("/orders/" + commission.order(parts)).json().path("timeline").findValuesAsText("event"))
                .contains("call-back", "call-back-won");
    }

    @Test
    void whatCannotBePaidTogetherIsRefusedAndNamed() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        assertThat(detail(commission.pay())).isEqualTo("400 invalid-request /parts");
        assertThat(detail(commission.pay(parts, boards, parts))).isEqualTo("400 invalid-request /parts/2");
        assertThat(detail(commission.pay(parts, new Payable("checkout", UUID.randomUUID())))).isEqualTo("400 invalid-request /parts/1");
        Bazaar.add(commission.maker, commission.offer, 10);
        String dollars = commission.maker.post("/checkouts", Bazaar.SENT.replace("\"CNY\"", "\"USD\", \"payLater\": true")).json()
                .path("id").asText();
        commission.maker.post(commission.project + "/orders", "{\"kind\": \"parts\", \"id\": \"" + dollars + "\"}");
        assertThat(detail(commission.pay(parts, new Payable("checkout", UUID.fromString(dollars)))))
                .isEqualTo("400 invalid-request /parts/1");
        assertThat(commission.bill().path("waiting")).hasSize(2);
        var other = commission.bazaar.buyer();
        assertThat(other.get(commission.project + "/bill").status()).isEqualTo(404);
        assertThat(commission.pay(other, parts).status()).isEqualTo(404);
        String theirs = "/projects/" + other.post("/projects", "{\"name\": \"Mine\", \"boards\": 1}").json().path("id").asText();
        assertThat(detail(other.post(theirs + "/orders", "{\"kind\": \"parts\", \"id\": \"" + parts.id() + "\"}")))
                .isEqualTo("400 invalid-request /id");
        Workshop.require(Workshop.act(commission.maker, commission.bill().at("/items/1/orderId").asText(), "cancel", ""), "cancelled");
        assertThat(detail(commission.pay(parts, boards))).startsWith("409 conflict");
    }

    @Test
    void theDatabaseRefusesAPartInTwoPaymentsAndASumThatIsWrong() {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        String payment = commission.open(parts, boards);
        var database = commission.bazaar.database;
        assertThatThrownBy(() -> database.change("""
                INSERT INTO payments_part (payment_id, payable_kind, payable_id, amount) VALUES (gen_random_uuid(), 'checkout', ?, 1)""",
                parts.id())).hasMessageContaining("payments_part_living");
        assertThatThrownBy(() -> database.change("""
                INSERT INTO payments_part (payment_id, payable_kind, payable_id, amount) VALUES (?::uuid, 'test', gen_random_uuid(), 1)""",
                payment)).hasMessageContaining("does not come to its parts");
        assertThatThrownBy(() -> database.change("UPDATE payments_part SET freed_at = now() WHERE payment_id = ?::uuid", payment))
                .hasMessageContaining("does not come to its parts");
        assertThatThrownBy(() -> database.change("DELETE FROM payments_part WHERE payment_id = ?::uuid", payment))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> database.change("DELETE FROM payments_share WHERE payment_id = ?::uuid", payment))
                .hasMessageContaining("unless its payment is cancelled");
    }

    private void await(String sql, String wanted) {
        Instant late = Instant.now().plus(Duration.ofSeconds(20));
        while (!commission.bazaar.database.text(sql).equals(wanted)) {
            assertThat(Instant.now()).as(sql).isBefore(late);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }
    }
}
