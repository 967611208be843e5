package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.ordering.orders.CompleteSilent;
import hqb.ordering.orders.EndSilentReturns;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class OrderJourneyTest {
    private final Bazaar bazaar;
    private final CompleteSilent completeSilent;
    private final EndSilentReturns endSilentReturns;
    private final Bazaar.Seller seller;
    private final Visitor buyer;

    OrderJourneyTest(Api api, ApplicationContext product, CompleteSilent completeSilent, EndSilentReturns endSilentReturns)
            throws SQLException {
        this.endSilentReturns = endSilentReturns;
        this.bazaar = new Bazaar(api, product);
        this.completeSilent = completeSilent;
        this.seller = bazaar.seller();
        this.buyer = bazaar.buyer();
    }

    @AfterEach
    void close() throws SQLException {
        assertThat(bazaar.wronglyReserved()).isEqualTo("0");
        bazaar.close();
    }

    private UUID ordered(UUID offer, long quantity, String body, boolean paid) {
        Bazaar.add(buyer, offer, quantity);
        Answer answer = buyer.post("/checkouts", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        if (paid) {
            bazaar.pay(answer.json());
        }
        return UUID.fromString(answer.json().path("orders").get(0).path("id").asText());
    }

    private JsonNode supplier(UUID order, String deed, String body) {
        Answer answer = body.isEmpty() ? seller.machine().send("POST", "/supply/orders/" + order + "/" + deed, "", "")
                : seller.machine().post("/supply/orders/" + order + "/" + deed, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private String state(UUID order) {
        return buyer.get("/orders/" + order).json().path("state").asText();
    }

    @Test
    void anOrderIsConfirmedPickedShippedInTwoParcelsAndReceived() {
        UUID offer = bazaar.offer(seller, "A", 100, "");
        UUID order = ordered(offer, 50, Bazaar.SENT, true);
        assertThat(supplier(order, "confirmation", "").path("state").asText()).isEqualTo("confirmed");
        assertThat(seller.machine().get("/supply/pick-list").json().path("counters").get(0).path("picks").get(0).path("quantity").asInt())
                .isEqualTo(50);
        JsonNode picking = supplier(order, "picking", "");
        String line = picking.path("lines").get(0).path("id").asText();
        JsonNode part = supplier(order, "shipments", """
                {"carrier": "SF Express", "tracking": "SF1", "lines": [{"lineId": "%s", "quantity": 20}]}""".formatted(line));
        assertThat(part.path("state").asText()).isEqualTo("partially-shipped");
        assertThat(bazaar.database.text("SELECT stock || ' ' || reserved FROM supply_offer WHERE id = ?", offer)).isEqualTo("80 30");
        assertThat(seller.machine().post("/supply/orders/" + order + "/shipments", """
                {"carrier": "SF", "tracking": "SF2", "lines": [{"lineId": "%s", "quantity": 31}]}""".formatted(line)).status())
                .isEqualTo(400);
        supplier(order, "shipments", "{\"carrier\": \"SF Express\", \"tracking\": \"SF2\"}");
        assertThat(bazaar.database.text("SELECT stock || ' ' || reserved FROM supply_offer WHERE id = ?", offer)).isEqualTo("50 0");
        assertThat(buyer.post("/orders/" + order + "/cancellation", "{}").status()).isEqualTo(409);
        JsonNode done = buyer.send("POST", "/orders/" + order + "/receipt", "", "").json();
        assertThat(done.path("state").asText()).isEqualTo("completed");
        assertThat(bazaar.payments.isReleased(order)).isTrue();
        List<String> steps = new ArrayList<>();
        done.path("timeline").forEach(step -> steps.add(step.path("by").asText() + " " + step.path("event").asText()));
        assertThat(steps).containsExactly("buyer place", "system pay", "supplier confirm", "supplier pick", "supplier ship-part",
                "supplier ship", "buyer confirm-receipt");
        assertThat(buyer.send("POST", "/orders/" + order + "/receipt", "", "").status()).isEqualTo(409);
    }

    @Test
    void goodsAtTheCounterAreHandedToWhoeverHasTheCode() throws SQLException {
        UUID counter = bazaar.counter(seller);
        UUID order = ordered(bazaar.offer(seller, "B", 100, ", \"counterId\": \"" + counter + "\""), 50,
                "{\"currency\": \"CNY\", \"delivery\": {\"method\": \"pickup\"}}", true);
        supplier(order, "confirmation", "");
        JsonNode ready = supplier(order, "readiness", "");
        assertThat(ready.path("delivery").path("code").isNull()).isTrue();
        String code = buyer.get("/orders/" + order).json().path("delivery").path("code").asText();
        assertThat(code).matches("[0-9]{6}");
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(seller.machine().post("/supply/orders/" + order + "/hand-over", "{\"code\": \"" + wrong + "\"}").status())
                .isEqualTo(400);
        assertThat(supplier(order, "hand-over", "{\"code\": \"" + code + "\"}").path("state").asText()).isEqualTo("delivered");
        completeSilent.run(Instant.now().plus(Duration.ofDays(2)));
        assertThat(state(order)).isEqualTo("delivered");
        completeSilent.run(Instant.now().plus(Duration.ofDays(3)).plusSeconds(60));
        assertThat(state(order)).isEqualTo("completed");
        assertThat(bazaar.payments.isReleased(order)).isTrue();
    }

    @Test
    void cancellingBeforePaymentPutsTheGoodsBackIntoTheCartAndAfterItTheMoney() {
        UUID offer = bazaar.offer(seller, "C", 100, "");
        UUID unpaid = ordered(offer, 50, Bazaar.SENT, false);
        assertThat(seller.machine().get("/supply/orders/" + unpaid).status()).isEqualTo(404);
        assertThat(buyer.post("/orders/" + unpaid + "/cancellation", "{}").json().path("state").asText()).isEqualTo("cancelled");
        assertThat(bazaar.available(offer)).isEqualTo(100);
        JsonNode cart = buyer.get("/cart").json();
        assertThat(cart.path("lines").get(0).path("quantity").asInt()).isEqualTo(50);
        buyer.delete("/cart/lines/" + cart.path("lines").get(0).path("id").asText());
        UUID paid = ordered(offer, 50, Bazaar.SENT, true);
        supplier(paid, "cancellation", "{\"reason\": \"wet\"}");
        assertThat(state(paid)).isEqualTo("cancelled");
        assertThat(bazaar.payments.refundsOf(paid)).containsExactly("37.00");
        assertThat(bazaar.available(offer)).isEqualTo(100);
    }

    @Test
    void somePiecesAreReturnedAndTheirPriceGoesBack() {
        UUID order = ordered(bazaar.offer(seller, "D", 100, ""), 30, Bazaar.SENT, true);
        supplier(order, "confirmation", "");
        JsonNode shipped = supplier(order, "shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}");
        String line = shipped.path("lines").get(0).path("id").asText();
        JsonNode asked = buyer.post("/orders/" + order + "/returns",
                "{\"reason\": \"bent\", \"lines\": [{\"lineId\": \"" + line + "\", \"quantity\": 7}]}").json();
        assertThat(asked.path("state").asText()).isEqualTo("returning");
        assertThat(asked.path("goodsReturn").path("amount").path("amount").asText()).isEqualTo("3.50");
        JsonNode kept = supplier(order, "return-answer", "{\"accept\": true, \"withoutGoods\": true}");
        assertThat(kept.path("state").asText()).isEqualTo("completed");
        assertThat(kept.path("goodsReturn").path("state").asText()).isEqualTo("refunded");
        assertThat(bazaar.payments.refundsOf(order)).containsExactly("3.50");
        assertThat(buyer.get("/orders/" + order).json().path("refunded").path("amount").asText()).isEqualTo("3.50");
    }

    private UUID returning(String sku) {
        UUID order = ordered(bazaar.offer(seller, sku, 100, ""), 30, Bazaar.SENT, true);
        supplier(order, "confirmation", "");
        supplier(order, "shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}");
        assertThat(buyer.post("/orders/" + order + "/returns", "{\"reason\": \"bent\"}").json().path("goodsReturn").path("dueAt").isNull())
                .isFalse();
        return order;
    }

    @Test
    void goodsAreAgreedSentBackAndArriveBeforeTheirPriceGoesBack() {
        UUID order = returning("R1");
        assertThat(buyer.post("/orders/" + order + "/return-shipment", "{\"carrier\": \"SF\", \"tracking\": \"2\"}").status())
                .isEqualTo(409);
        JsonNode agreed = supplier(order, "return-answer", "{\"accept\": true, \"text\": \"to counter 1A01\"}");
        assertThat(agreed.path("goodsReturn").path("state").asText()).isEqualTo("agreed");
        assertThat(seller.machine().post("/supply/orders/" + order + "/return-arrival", "{\"asSent\": true}").status()).isEqualTo(409);
        JsonNode sent = buyer.post("/orders/" + order + "/return-shipment", "{\"carrier\": \"SF\", \"tracking\": \"2\"}").json();
        assertThat(sent.path("goodsReturn").path("tracking").asText()).isEqualTo("2");
        assertThat(sent.path("state").asText()).isEqualTo("returning");
        assertThat(bazaar.payments.refundsOf(order)).isEmpty();
        assertThat(supplier(order, "return-arrival", "{\"asSent\": true}").path("state").asText()).isEqualTo("refunded");
        assertThat(bazaar.payments.refundsOf(order)).containsExactly("15.00");
    }

    @Test
    void goodsThatArriveOtherThanSentBecomeADispute() {
        UUID order = returning("R2");
        supplier(order, "return-answer", "{\"accept\": true}");
        buyer.post("/orders/" + order + "/return-shipment", "{\"carrier\": \"SF\", \"tracking\": \"2\"}");
        assertThat(seller.machine().post("/supply/orders/" + order + "/return-arrival", "{\"asSent\": false}").status()).isEqualTo(400);
        JsonNode disputed = supplier(order, "return-arrival", "{\"asSent\": false, \"text\": \"other parts\"}");
        assertThat(disputed.path("state").asText()).isEqualTo("disputed");
        assertThat(disputed.path("messages").get(0).path("text").asText()).isEqualTo("other parts");
        assertThat(disputed.path("goodsReturn").path("state").asText()).isEqualTo("disputed");
        assertThat(bazaar.payments.isReleased(order)).isFalse();
    }

    @Test
    void whoKeepsSilentAboutAReturnHasSaidYesButABuyerWhoSendsNothing() {
        Instant now = Instant.now();
        UUID refunded = returning("R3");
        UUID lapsed = returning("R4");
        endSilentReturns.run(now.plus(Duration.ofDays(4)));
        assertThat(buyer.get("/orders/" + refunded).json().path("goodsReturn").path("state").asText()).isEqualTo("asked");
        endSilentReturns.run(now.plus(Duration.ofDays(6)));
        assertThat(buyer.get("/orders/" + refunded).json().path("goodsReturn").path("state").asText()).isEqualTo("agreed");
        buyer.post("/orders/" + refunded + "/return-shipment", "{\"carrier\": \"SF\", \"tracking\": \"2\"}");
        endSilentReturns.run(now.plus(Duration.ofDays(11)));
        assertThat(state(refunded)).isEqualTo("refunded");
        assertThat(state(lapsed)).isEqualTo("delivered");
        assertThat(buyer.get("/orders/" + lapsed).json().path("goodsReturn").path("state").asText()).isEqualTo("lapsed");
    }

    @Test
    void evidenceIsSentWithAMessageAndSeenByTheSidesAndOperatorsOnly() throws Exception {
        UUID order = ordered(bazaar.offer(seller, "R5", 100, ""), 30, Bazaar.SENT, true);
        assertThat(buyer.upload("/orders/" + order + "/files", "a.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)).status())
                .isEqualTo(409);
        buyer.post("/orders/" + order + "/dispute", "{\"text\": \"empty box\"}");
        assertThat(buyer.upload("/orders/" + order + "/files", "a.pdf", "MZ no".getBytes(StandardCharsets.US_ASCII)).status())
                .isEqualTo(415);
        Answer file = buyer.upload("/orders/" + order + "/files", "box.jpg", picture());
        assertThat(file.status()).as(file.text()).isEqualTo(201);
        String id = file.json().path("id").asText();
        assertThat(seller.machine().get("/supply/orders/" + order + "/files/" + id).status()).isEqualTo(404);
        JsonNode said = buyer.post("/orders/" + order + "/messages", "{\"text\": \"see\", \"fileId\": \"" + id + "\"}").json();
        assertThat(said.path("messages").get(1).path("file").path("name").asText()).isEqualTo("box.jpg");
        assertThat(buyer.post("/orders/" + order + "/messages", "{\"text\": \"again\", \"fileId\": \"" + id + "\"}").status())
                .isEqualTo(400);
        Answer opened = seller.machine().get("/supply/orders/" + order + "/files/" + id);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Content-Disposition")).startsWith("attachment");
        assertThat(new String(opened.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(bazaar.buyer().get("/orders/" + order + "/files/" + id).status()).isEqualTo(404);
        var platform = bazaar.accounts.organisation(OrganisationKind.PLATFORM);
        Visitor operator = bazaar.accounts.browser(bazaar.accounts.member(platform, Role.OPERATOR), platform, true);
        assertThat(operator.get("/operations/disputes/" + order + "/files/" + id).status()).isEqualTo(200);
    }

    @Test
    void theInvoiceIsUploadedByTheSupplierAndDownloadedByTheBuyer() throws Exception {
        String body = Bazaar.SENT.replaceFirst("\\{",
                "{\"invoice\": {\"title\": \"A Co\", \"taxNumber\": null, \"email\": \"a@b.example\"},");
        UUID order = ordered(bazaar.offer(seller, "R6", 100, ""), 30, body, true);
        String path = "/supply/orders/" + order + "/invoice-file";
        assertThat(seller.machine().upload(path, "x.png", picture()).status()).isEqualTo(415);
        assertThat(seller.machine().upload(path, "x.ofd", zip("OFD.xml")).json().path("invoice").path("file").path("mediaType").asText())
                .isEqualTo("application/ofd");
        assertThat(seller.machine().upload(path, "x.ofd", zip("other.xml")).status()).isEqualTo(415);
        String id = buyer.get("/orders/" + order).json().path("invoice").path("file").path("id").asText();
        assertThat(buyer.get("/orders/" + order + "/files/" + id).status()).isEqualTo(200);
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    @Test
    void anOperatorDecidesADisputeAfterHearingBothSides() {
        UUID order = ordered(bazaar.offer(seller, "E", 100, ""), 30, Bazaar.SENT, true);
        supplier(order, "confirmation", "");
        supplier(order, "shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}");
        assertThat(buyer.post("/orders/" + order + "/dispute", "{\"text\": \"empty box\"}").json().path("state").asText())
                .isEqualTo("disputed");
        supplier(order, "messages", "{\"text\": \"it was full\"}");
        var platform = bazaar.accounts.organisation(OrganisationKind.PLATFORM);
        Visitor operator = bazaar.accounts.browser(bazaar.accounts.member(platform, Role.OPERATOR), platform, true);
        assertThat(operator.get("/operations/disputes/" + order).json().path("messages")).hasSize(2);
        assertThat(operator.post("/operations/disputes/" + order + "/decision", "{\"refund\": 27.01, \"text\": \"x\"}").status())
                .isEqualTo(400);
        JsonNode decided = operator.post("/operations/disputes/" + order + "/decision", "{\"refund\": 10, \"text\": \"half\"}").json();
        assertThat(decided.path("state").asText()).isEqualTo("completed");
        assertThat(bazaar.payments.refundsOf(order)).hasSize(1);
    }

    @Test
    void anInvoiceIsAskedForAndItsNumberNoted() {
        String body = Bazaar.SENT.replaceFirst("\\{",
                "{\"invoice\": {\"title\": \"A Co\", \"taxNumber\": null, \"email\": \"a@b.example\"},");
        UUID order = ordered(bazaar.offer(seller, "F", 100, ""), 30, body, true);
        JsonNode issued = supplier(order, "invoice", "{\"number\": \"24442000000012345678\"}");
        assertThat(issued.path("invoice").path("number").asText()).isEqualTo("24442000000012345678");
        assertThat(bazaar.database.text("SELECT count(*) FROM platform_mail WHERE subject LIKE '%' || ? || '%'",
                buyer.get("/orders/" + order).json().path("number").asText())).isEqualTo("2");
    }

    @Test
    void whatWasAgreedNeverChanges() {
        UUID order = ordered(bazaar.offer(seller, "G", 100, ""), 30, Bazaar.SENT, false);
        for (String sql : List.of("UPDATE ordering_line SET unit_price = 1 WHERE order_id = ?",
                "UPDATE ordering_order SET goods = goods + 1, total = total + 1 WHERE id = ?",
                "DELETE FROM ordering_event WHERE order_id = ?", "DELETE FROM ordering_line WHERE order_id = ?")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> bazaar.database.change(sql, order))
                    .hasStackTraceContaining("what was ordered never changes");
        }
    }
}
