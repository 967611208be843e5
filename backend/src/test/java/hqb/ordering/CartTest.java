package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class CartTest {
    private final Api api;
    private final Bazaar bazaar;
    private final Bazaar.Seller seller;

    CartTest(Api api, ApplicationContext product) throws SQLException {
        this.api = api;
        this.bazaar = new Bazaar(api, product);
        this.seller = bazaar.seller();
    }

    @AfterEach
    void close() throws SQLException {
        bazaar.close();
    }

    @Test
    void linesArePricedAtTheirQuantityAndALargerOrderIsHintedAt() {
        UUID offer = bazaar.offer(seller, "A", 500, "");
        Visitor buyer = bazaar.buyer();
        Answer added = Bazaar.add(buyer, offer, 90);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        JsonNode line = added.json().path("lines").get(0);
        assertThat(line.path("unitPrice").path("amount").asText()).isEqualTo("0.50");
        assertThat(line.path("lineTotal").path("amount").asText()).isEqualTo("45.00");
        assertThat(line.path("hint").path("quantity").asInt()).isEqualTo(100);
        assertThat(line.path("hint").path("extra").path("amount").asText()).isEqualTo("-5.00");
        assertThat(added.json().path("ready").asBoolean()).isTrue();
        JsonNode more = Bazaar.add(buyer, offer, 10).json();
        assertThat(more.path("lines")).hasSize(1);
        assertThat(more.path("goods").path("amount").asText()).isEqualTo("40.00");
        assertThat(buyer.get("/cart/summary").json().path("lines").asInt()).isEqualTo(1);
    }

    @Test
    void aQuantityThatIsNotSoldIsRefusedWithThoseAroundIt() {
        UUID offer = bazaar.offer(seller, "B", 500, "");
        Visitor buyer = bazaar.buyer();
        Answer refused = Bazaar.add(buyer, offer, 15);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("field").asText()).isEqualTo("/quantity");
        assertThat(refused.json().path("nearestQuantities").toString()).isEqualTo("[10,20]");
        assertThat(Bazaar.add(buyer, offer, 3).json().path("nearestQuantities").toString()).isEqualTo("[10]");
        assertThat(Bazaar.add(buyer, UUID.randomUUID(), 10).status()).isEqualTo(404);
        String line = Bazaar.add(buyer, offer, 20).json().path("lines").get(0).path("id").asText();
        assertThat(buyer.put("/cart/lines/" + line, "{\"quantity\": 7}").status()).isEqualTo(400);
        assertThat(buyer.put("/cart/lines/" + line, "{\"quantity\": 30}").json().path("lines").get(0).path("quantity").asInt())
                .isEqualTo(30);
        assertThat(bazaar.buyer().put("/cart/lines/" + line, "{\"quantity\": 40}").status()).isEqualTo(404);
        assertThat(buyer.delete("/cart/lines/" + line).json().path("lines")).isEmpty();
    }

    @Test
    void moreThanThereIsIsShownWithWhatThereIs() {
        UUID offer = bazaar.offer(seller, "C", 35, "");
        JsonNode line = Bazaar.add(bazaar.buyer(), offer, 50).json().path("lines").get(0);
        assertThat(line.path("problems").toString()).isEqualTo("[\"out-of-stock\"]");
        assertThat(line.path("nearestQuantity").asInt()).isEqualTo(30);
    }

    @Test
    void aPriceThatMovedIsShownBesideTheOldOne() {
        UUID offer = bazaar.offer(seller, "D", 500, "");
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, offer, 10);
        seller.machine().post("/supply/offers/batch",
                "{\"changes\": [{\"sku\": \"D\", \"priceBreaks\": [{\"from\": 1, \"unitPrice\": \"0.60\"}]}]}");
        JsonNode line = buyer.get("/cart").json().path("lines").get(0);
        assertThat(line.path("previousUnitPrice").path("amount").asText()).isEqualTo("0.50");
        assertThat(line.path("unitPrice").path("amount").asText()).isEqualTo("0.60");
    }

    @Test
    void signingInItselfBringsTheGuestsLinesOver() {
        UUID offer = bazaar.offer(seller, "G", 500, "");
        String set = Bazaar.add(Visitor.nobody(api), offer, 20).header("Set-Cookie");
        OrganisationId company = bazaar.accounts.organisation(OrganisationKind.MAKER);
        var person = bazaar.accounts.member(company, Role.OWNER);
        Visitor browser = Visitor.nobody(api).cookie(set.substring(0, set.indexOf(';')));
        String email = bazaar.database.text("SELECT email FROM accounts_person WHERE id = ?", person.value());
        Answer signedIn = browser.signIn(email, TestAccounts.PASSWORD, null);
        assertThat(signedIn.status()).isEqualTo(204);
        assertThat(signedIn.headers("Set-Cookie")).hasSize(2).anyMatch(cookie -> cookie.startsWith("hqb_cart=;"));
        assertThat(bazaar.database.text("""
                SELECT sum(l.quantity) FROM ordering_cart_line l JOIN ordering_cart c ON c.id = l.cart_id WHERE c.organisation_id = ?""",
                company.value())).isEqualTo("20");
    }

    @Test
    void whatAGuestGatheredIsInTheCompanysCartAfterSigningIn() {
        UUID offer = bazaar.offer(seller, "E", 500, "");
        Answer added = Bazaar.add(Visitor.nobody(api), offer, 20);
        String set = added.header("Set-Cookie");
        assertThat(set).startsWith("hqb_cart=").contains("HttpOnly").contains("SameSite=Lax");
        String cookie = set.substring(0, set.indexOf(';'));
        assertThat(api.get("/cart", "Cookie", cookie).json().path("lines")).hasSize(1);
        assertThat(bazaar.database.text("SELECT count(*) FROM ordering_cart WHERE encode(token_hash, 'escape') LIKE ?",
                "%" + cookie.substring(9, 20) + "%")).isEqualTo("0");
        OrganisationId company = bazaar.accounts.organisation(OrganisationKind.MAKER);
        var person = bazaar.accounts.member(company, Role.OWNER);
        Visitor buyer = bazaar.accounts.browser(person, company, false);
        Bazaar.add(buyer, offer, 10);
        Answer merged = buyer.cookie(cookie).get("/cart");
        assertThat(merged.json().path("lines").get(0).path("quantity").asInt()).isEqualTo(30);
        assertThat(merged.header("Set-Cookie")).startsWith("hqb_cart=;");
        assertThat(api.get("/cart", "Cookie", cookie).json().path("lines")).isEmpty();
        assertThat(api.send("GET", "/api/v1/cart", BodyPublishers.noBody(), "Cookie", "hqb_cart=%00'").json().path("lines")).isEmpty();
    }
}
