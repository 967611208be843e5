package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
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
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bank of a card holder calls the money of an order back. */
@HqbTest
class ChargebackTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Bazaar bazaar;
    private final Visitor buyer;
    private final Visitor operator;
    private final Bazaar.Seller one;
    private final Bazaar.Seller two;

    ChargebackTest(Api api, ApplicationContext product) throws SQLException {
        this.bazaar = new Bazaar(api, product);
        this.buyer = bazaar.buyer();
        this.one = bazaar.seller();
        this.two = bazaar.seller();
        var platform = bazaar.accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = bazaar.accounts.browser(bazaar.accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @AfterEach
    void everythingAddsUp() throws SQLException {
        operator.post("/operations/checks", "{}");
        String broken = bazaar.database.text("SELECT string_agg(code || ' ' || broken, ',') FROM platform_check WHERE broken > 0");
        bazaar.close();
        assertThat(broken).isEqualTo("null");
    }

    /** Orders from both sellers, paid at once. */
    private record Sale(String charge, UUID first, UUID second, long total) {
    }

    private Sale sale() {
        Bazaar.add(buyer, bazaar.offer(one, "A", 1000, ""), 100);
        Bazaar.add(buyer, bazaar.offer(two, "B", 1000, ""), 50);
        JsonNode checkout = Bazaar.checkOut(buyer).json();
        bazaar.pay(checkout);
        List<UUID> ids = new ArrayList<>();
        for (Bazaar.Seller seller : List.of(one, two)) {
            ids.add(UUID.fromString(bazaar.database.text("SELECT id FROM ordering_order WHERE group_id = ? AND supplier_id = ?",
                    UUID.fromString(checkout.path("id").asText()), seller.id())));
        }
        String charge = bazaar.database.text("SELECT charge FROM payments_payment p JOIN payments_share s ON s.payment_id = p.id "
                + "WHERE s.order_id = ?", ids.getFirst());
        return new Sale(charge, ids.getFirst(), ids.getLast(), Long.parseLong(bazaar.database.text(
                "SELECT total FROM payments_payment WHERE charge = ?", charge)));
    }

    private String open(Sale sale, long amount, boolean inquiry) {
        String answer = bazaar.payments.ask("POST", "/_test/disputes",
                "{\"charge\": \"%s\", \"amount\": %d, \"reason\": \"product_not_received\", \"inquiry\": %s}".formatted(sale.charge(),
                        amount,
                        inquiry));
        String id = answer.replaceAll("(?s).*?\"id\": ?\"(du_[A-Za-z0-9]+)\".*", "$1");
        await("SELECT count(*) FROM payments_chargeback WHERE stripe_id = '" + id + "'" + (inquiry ? "" : " AND withdrawn"), "1");
        return id;
    }

    private void decide(String dispute, String outcome) {
        bazaar.payments.ask("POST", "/_test/disputes/" + dispute, "{\"outcome\": \"" + outcome + "\"}");
        await("SELECT settled FROM payments_chargeback WHERE stripe_id = '" + dispute + "'", "t");
    }

    private void await(String sql, String wanted) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!bazaar.database.text(sql).equals(wanted)) {
            assertThat(Instant.now()).as(sql).isBefore(late);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }
    }

    private String account(String code) {
        return bazaar.database.text("""
                SELECT coalesce(sum(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id WHERE a.code = ?""",
                code);
    }

    private String disputed(UUID order) {
        return bazaar.database.text("SELECT disputed FROM payments_share WHERE order_id = ?", order);
    }

    /** Stripe gives nothing back of what was ever called back: an operator sends it from the bank. */
    private String refundByBank(UUID order) {
        await("SELECT count(*) FROM payments_refund WHERE state = 'failed' AND order_id = '" + order + "'", "1");
        JsonNode failed = StreamSupport
                .stream(operator.get("/operations/failed-refunds?size=100").json().path("items").spliterator(), false)
                .filter(item -> item.path("orderId").asText().equals(order.toString())).findFirst().orElseThrow();
        String path = "/operations/failed-refunds/" + failed.path("id").asText();
        assertThat(operator.post(path + "/retry", "{}").status()).isEqualTo(204);
        await("SELECT state FROM payments_refund WHERE order_id = '" + order + "'", "failed");
        assertThat(operator.post(path + "/bank-payment", "{}").status()).isEqualTo(400);
        assertThat(operator.post(path + "/bank-payment", "{\"reference\": \"B-17\"}").status()).isEqualTo(204);
        assertThat(operator.post(path + "/bank-payment", "{\"reference\": \"B-18\"}").status()).isEqualTo(409);
        return failed.path("amount").path("amount").asText();
    }

    private void receive(Bazaar.Seller seller, UUID order) {
        seller.machine().send("POST", "/supply/orders/" + order + "/confirmation", "", "");
        seller.machine().post("/supply/orders/" + order + "/shipments", "{\"carrier\": \"SF\", \"tracking\": \"SF7\"}");
        assertThat(buyer.send("POST", "/orders/" + order + "/receipt", "", "").json().path("state").asText()).isEqualTo("completed");
    }

    @Test
    void whatIsCalledBackIsSetAsideUntilItIsWonAndThenPassedOn() {
        Sale sale = sale();
        String dispute = open(sale, sale.total(), false);
        assertThat(Long.parseLong(disputed(sale.first())) + Long.parseLong(disputed(sale.second()))).isEqualTo(sale.total());
        assertThat(account("dispute_receivable:" + dispute)).isEqualTo(Long.toString(sale.total()));
        assertThat(one.machine().post("/supply/orders/" + sale.first() + "/cancellation", "{\"reason\": \"none\"}").status())
                .isEqualTo(409);
        receive(one, sale.first());
        assertThat(bazaar.payments.isReleased(sale.first())).isFalse();
        decide(dispute, "won");
        assertThat(bazaar.payments.isReleased(sale.first())).isTrue();
        assertThat(bazaar.payments.isReleased(sale.second())).isFalse();
        assertThat(account("dispute_receivable:" + dispute)).isEqualTo("0");
        assertThat(two.machine().post("/supply/orders/" + sale.second() + "/cancellation", "{\"reason\": \"none\"}").status())
                .isEqualTo(200);
        refundByBank(sale.second());
        List<String> steps = new ArrayList<>();
        buyer.get("/orders/" + sale.first()).json().path("timeline").forEach(step -> steps.add(step.path("event").asText()));
        assertThat(steps).contains("call-back", "call-back-won");
    }

    @Test
    void whatIsLostIsBorneByWhoeverHasTheMoneyInProportionToTheOrders() {
        Sale sale = sale();
        receive(one, sale.first());
        assertThat(bazaar.payments.isReleased(sale.first())).isTrue();
        long earned = -Long.parseLong(account("supplier_payable:" + one.id()));
        long held = -Long.parseLong(account("buyer_held:" + sale.second()));
        String dispute = open(sale, sale.total() / 2, false);
        long first = Long.parseLong(disputed(sale.first()));
        long second = Long.parseLong(disputed(sale.second()));
        assertThat(first + second).isEqualTo(sale.total() / 2);
        decide(dispute, "lost");
        assertThat(-Long.parseLong(account("buyer_held:" + sale.second()))).isEqualTo(held - second);
        long commission = first
                * Long.parseLong(bazaar.database.text("SELECT commission FROM payments_share WHERE order_id = ?", sale.first()))
                / Long.parseLong(bazaar.database.text("SELECT gross FROM payments_share WHERE order_id = ?", sale.first()));
        assertThat(-Long.parseLong(account("supplier_payable:" + one.id()))).isEqualTo(earned - (first - commission));
        assertThat(disputed(sale.first()) + disputed(sale.second())).isEqualTo("00");
        assertThat(buyer.get("/orders/" + sale.second()).json().path("refunded").path("amount").asText())
                .isEqualTo(BigDecimal.valueOf(second, 2).toPlainString());
        assertThat(two.machine().post("/supply/orders/" + sale.second() + "/cancellation", "{\"reason\": \"none\"}").status())
                .isEqualTo(200);
        assertThat(refundByBank(sale.second())).isEqualTo(BigDecimal.valueOf(held - second, 2).toPlainString());
        assertThat(account("buyer_held:" + sale.second())).isEqualTo("0");
    }

    @Test
    void anOperatorAnswersABankOnceWithWhatThereIsToShow() {
        Sale sale = sale();
        receive(one, sale.first());
        String dispute = open(sale, sale.total(), false);
        JsonNode listed = operator.get("/operations/chargebacks?state=needs-answer&size=100").json();
        JsonNode found = StreamSupport.stream(listed.path("items").spliterator(), false)
                .filter(item -> item.path("reference").asText().equals(dispute)).findFirst().orElseThrow();
        assertThat(found.path("orders")).hasSize(2);
        String path = "/operations/chargebacks/" + found.path("id").asText();
        assertThat(operator.get(path).json().path("draft").asText()).contains("SF7").contains("confirm-receipt");
        assertThat(operator.post(path + "/evidence", "{\"evidence\": \" \"}").status()).isEqualTo(400);
        Answer won = operator.post(path + "/evidence", "{\"evidence\": \"winning_evidence\"}");
        assertThat(won.status()).as(won.toString()).isEqualTo(200);
        assertThat(won.json().path("chargeback").path("state").asText()).isEqualTo("won");
        assertThat(operator.post(path + "/evidence", "{\"evidence\": \"more\"}").status()).isEqualTo(409);
        assertThat(operator.get("/operations/chargebacks/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(operator.get("/operations/chargebacks?state=lucky").status()).isEqualTo(400);
    }

    @Test
    void givingInLosesItAndAnInquiryMovesNoMoney() {
        Sale sale = sale();
        String inquiry = open(sale, sale.total(), true);
        assertThat(disputed(sale.first())).isEqualTo("0");
        bazaar.payments.ask("POST", "/_test/disputes/" + inquiry, "{\"outcome\": \"lost\"}");
        await("SELECT state FROM payments_chargeback WHERE stripe_id = '" + inquiry + "'", "closed");
        Sale other = sale();
        String dispute = open(other, 300, false);
        String id = bazaar.database.text("SELECT id FROM payments_chargeback WHERE stripe_id = ?", dispute);
        JsonNode lost = operator.post("/operations/chargebacks/" + id + "/concession", "{}").json();
        assertThat(lost.path("chargeback").path("state").asText()).isEqualTo("lost");
        assertThat(account("dispute_receivable:" + dispute)).isEqualTo("0");
    }

    @Test
    void theBookOfStripeAndOursAgree() {
        Sale sale = sale();
        decide(open(sale, sale.total(), false), "lost");
        Sale kept = sale();
        decide(open(kept, 500, false), "won");
        JsonNode report = operator.post("/operations/reconciliation", "{}").json();
        assertThat(report.path("differences").toString()).doesNotContain("du_").doesNotContain(sale.charge());
    }
}
