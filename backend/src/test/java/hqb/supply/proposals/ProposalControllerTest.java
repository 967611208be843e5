package hqb.supply.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.supply.imports.Shop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ProposalControllerTest {
    private final Shop shop;
    private final Visitor operator;
    private final ListedPart part;

    ProposalControllerTest(Api api, ApplicationContext product, Parts parts) throws SQLException {
        this.shop = new Shop(api, product);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.part = parts.listByIds(parts.idsAfter(null, 1)).getFirst();
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private String propose(String mpn, String sku) {
        Answer refused = offer(mpn, sku);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        JsonNode open = operator.get("/supply/proposals?state=open&size=100").json();
        for (JsonNode item : open.path("items")) {
            if (item.path("mpn").asText().equals(mpn)) {
                assertThat(item.path("waitingOffers").asInt()).isEqualTo(1);
                return item.path("id").asText();
            }
        }
        throw new AssertionError("not proposed: " + open);
    }

    private Answer offer(String mpn, String sku) {
        return shop.machine().put("/supply/offers/" + sku, """
                {"mpn": "%s", "manufacturer": "%s", "stock": 4, "moq": 1, "multiple": 1, "packaging": null, "dateCode": null,
                 "currency": "CNY", "priceBreaks": [{"from": 1, "unitPrice": "1.5"}]}""".formatted(mpn, part.manufacturer()));
    }

    @Test
    void anAcceptedPartIsInTheCatalogueAndItsOffersGoOnSale() throws SQLException {
        String mpn = "ZZ" + UUID.randomUUID().toString().substring(0, 8);
        String id = propose(mpn, "P1");
        assertThat(operator.post("/supply/proposals/" + id + "/accept", "{\"category\": \"no-such\"}").status()).isEqualTo(400);
        Answer accepted = operator.post("/supply/proposals/" + id + "/accept",
                "{\"category\": \"uncategorised\", \"description\": \"New\"}");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        String partId = accepted.json().path("proposal").path("partId").asText();
        assertThat(operator.get("/parts/" + partId).json().path("mpn").asText()).isEqualTo(mpn);
        assertThat(shop.machine().get("/supply/offers/P1").json().path("stock").asInt()).isEqualTo(4);
        assertThat(accepted.json().path("events").get(0).path("actor").asText()).startsWith("person ");
        assertThat(accepted.json().path("events").get(0).path("before").path("state").asText()).isEqualTo("open");
        assertThat(operator.post("/supply/proposals/" + id + "/refuse", "{\"reason\": \"late\"}").status()).isEqualTo(409);
        assertThat(offer(mpn, "P9").status()).isEqualTo(201);
        shop.run("DELETE FROM supply_offer WHERE supplier_id = ?");
        shop.run("DELETE FROM supply_proposal WHERE supplier_id = ?");
    }

    @Test
    void aMergedNumberIsAnotherNameOfThePartFromThenOn() {
        String mpn = "YY" + UUID.randomUUID().toString().substring(0, 8);
        String id = propose(mpn, "P2");
        JsonNode merged = operator.post("/supply/proposals/" + id + "/merge", "{\"partId\": \"" + part.part().id() + "\"}").json();
        assertThat(merged.path("proposal").path("state").asText()).isEqualTo("merged");
        assertThat(shop.machine().get("/supply/offers/P2").json().path("part").path("id").asText()).isEqualTo(part.part().id().toString());
        assertThat(offer(mpn, "P3").status()).isEqualTo(201);
    }

    @Test
    void aRefusedPartIsToldWithItsReason() throws SQLException {
        String mpn = "XX" + UUID.randomUUID().toString().substring(0, 8);
        String id = propose(mpn, "P4");
        assertThat(operator.post("/supply/proposals/" + id + "/refuse", "{}").status()).isEqualTo(400);
        assertThat(operator.post("/supply/proposals/" + id + "/refuse", "{\"reason\": \"no such part exists\"}").status()).isEqualTo(200);
        assertThat(offer(mpn, "P4").json().path("errors").get(0).path("message").asText()).contains("no such part exists");
        assertThat(shop.count("SELECT count(*) FROM supply_waiting_offer WHERE supplier_id = ?")).isZero();
    }
}
