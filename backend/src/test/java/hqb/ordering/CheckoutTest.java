package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.ordering.orders.ReleaseExpired;
import hqb.payments.Payable;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class CheckoutTest {
    private final Bazaar bazaar;
    private final ReleaseExpired releaseExpired;
    private final Bazaar.Seller seller;

    CheckoutTest(Api api, ApplicationContext product, ReleaseExpired releaseExpired) throws SQLException {
        this.bazaar = new Bazaar(api, product);
        this.releaseExpired = releaseExpired;
        this.seller = bazaar.seller();
    }

    @AfterEach
    void close() throws SQLException {
        assertThat(bazaar.wronglyReserved()).isEqualTo("0");
        bazaar.close();
    }

    private static String type(Answer answer) {
        return answer.json().path("type").asText().replaceFirst(".*/", "");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aCartOfTwoSuppliersBecomesTwoOrdersAndOnePayment() throws SQLException {
        Bazaar.Seller other = bazaar.seller();
        UUID one = bazaar.offer(seller, "A", 500, "");
        UUID two = bazaar.offer(other, "B", 500, "");
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, one, 100);
        Bazaar.add(buyer, two, 10);
        Answer answer = Bazaar.checkOut(buyer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode checkout = answer.json();
        assertThat(checkout.path("orders")).hasSize(2);
        assertThat(checkout.path("total").path("amount").asText()).isEqualTo("69.00"); // 40 + 5 + two parcels of 12
        assertThat(checkout.path("payment").path("payUrl").asText()).startsWith("http");
        assertThat(bazaar.available(one)).isEqualTo(400);
        assertThat(buyer.get("/cart").json().path("lines")).isEmpty();
        JsonNode order = buyer.get("/orders/" + checkout.path("orders").get(0).path("id").asText()).json();
        assertThat(order.path("state").asText()).isEqualTo("awaiting-payment");
        assertThat(order.path("timeline").get(0).path("event").asText()).isEqualTo("place");
        assertThat(order.path("lines").get(0).path("rate").asText()).isEqualTo("1");
        bazaar.pay(checkout);
        assertThat(buyer.get("/checkouts/" + checkout.path("id").asText()).json().path("state").asText()).isEqualTo("paid");
        assertThat(bazaar.buyer().get("/orders/" + order.path("id").asText()).status()).isEqualTo(404);
        assertThat(bazaar.buyer().get("/checkouts/" + checkout.path("id").asText()).status()).isEqualTo(404);
    }

    @Test
    void anEmptyCartAMovedPriceAndSoldOutGoodsAreToldBeforePaying() {
        Visitor buyer = bazaar.buyer();
        assertThat(type(Bazaar.checkOut(buyer))).isEqualTo("cart-empty");
        UUID offer = bazaar.offer(seller, "C", 50, "");
        Bazaar.add(buyer, offer, 50);
        seller.machine().post("/supply/offers/batch",
                "{\"changes\": [{\"sku\": \"C\", \"priceBreaks\": [{\"from\": 1, \"unitPrice\": \"0.70\"}]}]}");
        Answer moved = Bazaar.checkOut(buyer);
        assertThat(type(moved)).as(moved.toString()).isEqualTo("price-moved");
        assertThat(moved.json().path("lines").get(0).path("oldUnitPrice").path("amount").asText()).isEqualTo("0.50");
        assertThat(moved.json().path("lines").get(0).path("newUnitPrice").path("amount").asText()).isEqualTo("0.70");
        assertThat(type(Bazaar.checkOut(buyer))).isEqualTo("price-moved"); // as long as nobody has looked at the cart
        buyer.get("/cart");
        Visitor faster = bazaar.buyer();
        Bazaar.add(faster, offer, 20);
        assertThat(Bazaar.checkOut(faster).status()).isEqualTo(201);
        Answer soldOut = Bazaar.checkOut(buyer);
        assertThat(type(soldOut)).isEqualTo("out-of-stock");
        assertThat(soldOut.json().path("lines").get(0).path("available").asInt()).isEqualTo(30);
        assertThat(soldOut.json().path("lines").get(0).path("nearestQuantity").asInt()).isEqualTo(30);
        String line = buyer.get("/cart").json().path("lines").get(0).path("id").asText();
        buyer.put("/cart/lines/" + line, "{\"quantity\": 30}");
        assertThat(Bazaar.checkOut(buyer).status()).isEqualTo(201);
        assertThat(bazaar.available(offer)).isZero();
    }

    @Test
    void anotherTotalThanTheExpectedOneIsRefused() {
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, bazaar.offer(seller, "D", 50, ""), 10);
        String expecting = Bazaar.SENT.replaceFirst("\\{", "{\"expectedTotal\": {\"amount\": \"16.99\", \"currency\": \"CNY\"},");
        assertThat(type(buyer.post("/checkouts", expecting))).isEqualTo("price-moved");
        JsonNode quote = buyer.post("/checkouts/quotes", Bazaar.SENT).json();
        assertThat(quote.path("total").path("amount").asText()).isEqualTo("17.00");
        assertThat(buyer.post("/checkouts", expecting.replace("16.99", "17.00")).status()).isEqualTo(201);
    }

    @Test
    void aDoubleClickWithOneKeyIsOneOrderAndTwoTabsAreOne() {
        UUID offer = bazaar.offer(seller, "E", 500, "");
        Visitor buyer = bazaar.buyer().header("Idempotency-Key", UUID.randomUUID().toString());
        Bazaar.add(bazaar.buyer(), offer, 10);
        Visitor tabs = bazaar.buyer();
        Bazaar.add(tabs, offer, 20);
        List<Answer> answers = atOnce(List.of(() -> Bazaar.checkOut(tabs), () -> Bazaar.checkOut(tabs), () -> Bazaar.checkOut(tabs)));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201)).allMatch(answer -> type(answer).equals("cart-empty"));
        assertThat(bazaar.available(offer)).isEqualTo(480);
        assertThat(buyer.get("/cart").status()).isEqualTo(200);
        Visitor clicks = bazaar.buyer();
        Bazaar.add(clicks, offer, 30);
        clicks.header("Idempotency-Key", UUID.randomUUID().toString());
        List<Answer> same = atOnce(List.of(() -> Bazaar.checkOut(clicks), () -> Bazaar.checkOut(clicks)));
        assertThat(same).allMatch(answer -> answer.status() == 201);
        assertThat(same.getFirst().text()).isEqualTo(same.getLast().text());
        assertThat(bazaar.available(offer)).isEqualTo(450);
        assertThat(type(clicks.post("/checkouts", Bazaar.SENT.replace("Li Lei", "Han Meimei")))).isEqualTo("idempotency-mismatch");
    }

    @Test
    void twoHundredBuyersOfTenPiecesGetExactlyTen() {
        UUID offer = bazaar.offer(seller, "F", 100, "");
        List<Visitor> buyers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Visitor buyer = bazaar.buyer();
            Bazaar.add(buyer, offer, 10);
            buyers.add(buyer);
        }
        List<Answer> answers = atOnce(buyers.stream().<Callable<Answer>>map(buyer -> () -> Bazaar.checkOut(buyer)).toList());
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() != 201)).allMatch(answer -> type(answer).equals("out-of-stock"));
        assertThat(bazaar.available(offer)).isZero();
    }

    @Test
    void whatIsNotPaidInTimeIsOnSaleAgainAndLateMoneyBuysOrGoesBack() {
        UUID offer = bazaar.offer(seller, "G", 30, "");
        Visitor late = bazaar.buyer();
        Bazaar.add(late, offer, 20);
        JsonNode checkout = Bazaar.checkOut(late).json();
        releaseExpired.run(Instant.now());
        assertThat(bazaar.available(offer)).isEqualTo(10);
        String order = checkout.path("orders").get(0).path("id").asText();
        bazaar.payments.whileNothingIsCancelled(() -> {
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            assertThat(bazaar.available(offer)).isEqualTo(30);
            assertThat(late.get("/orders/" + order).json().path("state").asText()).isEqualTo("expired");
            bazaar.pay(checkout);
        });
        assertThat(late.get("/orders/" + order).json().path("state").asText()).isEqualTo("paid");
        assertThat(bazaar.available(offer)).isEqualTo(10);
        Visitor later = bazaar.buyer();
        Bazaar.add(later, offer, 10);
        JsonNode second = Bazaar.checkOut(later).json();
        bazaar.payments.whileNothingIsCancelled(() -> {
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            Visitor faster = bazaar.buyer();
            Bazaar.add(faster, offer, 10);
            assertThat(Bazaar.checkOut(faster).status()).isEqualTo(201);
            bazaar.pay(second);
        });
        UUID lost = UUID.fromString(second.path("orders").get(0).path("id").asText());
        assertThat(later.get("/orders/" + lost).json().path("state").asText()).isEqualTo("refunded");
        assertThat(bazaar.payments.refundsOf(lost)).containsExactly("17.00");
    }

    @Test
    void aSupplierWhoSaysLessThanIsReservedKeepsWhatIsReserved() {
        UUID offer = bazaar.offer(seller, "H", 100, "");
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, offer, 60);
        Bazaar.checkOut(buyer);
        seller.machine().post("/supply/offers/batch", "{\"changes\": [{\"sku\": \"H\", \"stock\": 5}]}");
        JsonNode own = seller.machine().get("/supply/offers/H").json();
        assertThat(own.path("stock").asInt()).isEqualTo(60);
        assertThat(own.path("reserved").asInt()).isEqualTo(60);
        seller.machine().post("/supply/offers/batch", "{\"changes\": [{\"sku\": \"H\", \"stock\": 80}]}");
        assertThat(bazaar.available(offer)).isEqualTo(20);
        seller.machine().delete("/supply/offers/H");
        assertThat(bazaar.available(offer)).isZero();
        assertThat(seller.machine().get("/supply/offers/H").json().path("stock").asInt()).isEqualTo(60);
    }

    @Test
    void howGoodsComeIsOneWordForAllOrAnObjectOrWhatSuits() throws SQLException {
        Visitor buyer = bazaar.buyer();
        UUID offer = bazaar.offer(seller, "J", 500, "");
        buyer.post("/addresses", "{\"name\": \"Li Lei\", \"phone\": \"138\", \"city\": \"Shenzhen\", \"street\": \"Huaqiang North Rd 1\"}");
        for (String delivery : List.of("\"courier\"", "\"CONSOLIDATED\"", "{}", "null", "{\"method\": \"courier\"}", "\"\"")) {
            Bazaar.add(buyer, offer, 10);
            Answer placed = buyer.post("/checkouts", "{\"currency\": \"CNY\", \"delivery\": " + delivery + "}");
            assertThat(placed.status()).as(delivery + placed.text()).isEqualTo(201);
            assertThat(placed.json().path("payment").path("payUrl").asText()).startsWith("http");
        }
        Bazaar.add(buyer, offer, 10);
        for (String wrong : List.of("\"drone\"", "7", "[]", "{\"method\": 7, \"address\": []}")) {
            Answer refused = buyer.post("/checkouts", "{\"currency\": \"CNY\", \"delivery\": " + wrong + "}");
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.json().path("errors").get(0).path("field").asText()).startsWith("/delivery");
        }
        assertThat(buyer.post("/checkouts", "{\"delivery\": \"pick-up\"}").json().path("detail").asText()).contains("courier");
        bazaar.counter(seller);
        Bazaar.add(buyer, bazaar.offer(seller, "K", 500, ""), 10);
        assertThat(buyer.post("/checkouts", "{}").status()).isEqualTo(201);
    }

    @Test
    void whatIsWrongInABodyIsNamed() {
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, bazaar.offer(seller, "I", 50, ""), 10);
        Answer currency = buyer.post("/checkouts", "{\"currency\": \"EUR\"}");
        assertThat(currency.json().path("errors").get(0).path("field").asText()).isEqualTo("/currency");
        Answer address = buyer.post("/checkouts", "{\"currency\": \"CNY\"}");
        assertThat(address.json().path("errors").get(0).path("field").asText()).isEqualTo("/delivery/address");
        Answer pickUp = buyer.post("/checkouts", "{\"delivery\": {\"method\": \"pick-up\"}}");
        assertThat(pickUp.status()).isEqualTo(400);
        String invoice = Bazaar.SENT.replaceFirst("\\{",
                "{\"invoice\": {\"title\": \"A Co\", \"taxNumber\": \"91440300MA5EXAMPLE\", \"email\": \"a@b.example\"},");
        assertThat(buyer.post("/checkouts", invoice).json().path("errors").get(0).path("field").asText()).isEqualTo("/invoice/taxNumber");
        assertThat(bazaar.payments.find(new Payable("checkout", UUID.randomUUID()))).isEmpty();
    }
}
