package hqb.sourcing.rfq;

import static hqb.sourcing.rfq.Fair.id;
import static hqb.sourcing.rfq.Fair.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.Manufacturers;
import hqb.payments.Payable;
import hqb.sourcing.rfq.Fair.Trader;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A buyer knows a number alone: suppliers say whose goods they quote, and that is what is bought. */
@HqbTest
class OpenMakerTest {
    private static final String SENT = """
            {"currency": "CNY", "delivery": {"method": "courier", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN",
             "region": "Guangdong", "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}}""";

    private final Fair fair;
    private final Manufacturers curated;
    private final String number = "OPEN" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    OpenMakerTest(Api api, ApplicationContext product) {
        this.fair = new Fair(api, product);
        this.curated = product.getBean(Manufacturers.class);
    }

    @AfterEach
    void close() throws SQLException {
        fair.close();
    }

    private JsonNode asked(String mpn, Trader... traders) {
        return ok(fair.buyer.post("/rfqs", Fair.body("[{\"mpn\": \"" + mpn + "\", \"quantity\": 100}]", traders)), 201);
    }

    private static Answer bid(JsonNode rfq, Trader trader, String maker, String price) {
        return trader.browser().post("/supply/rfqs/" + id(rfq) + "/quotes",
                Fair.quote(0, "CNY", Fair.line(rfq, 0, price).replace("\"stock\"", "\"manufacturer\": \"" + maker + "\", \"stock\"")));
    }

    private String part(JsonNode accepted) {
        return fair.database.text("SELECT part_id FROM supply_offer WHERE id = ?::uuid", accepted.at("/lines/0/award/offerId").asText());
    }

    @Test
    void theMakerOfTheAcceptedQuoteIsWhatIsOrdered() throws SQLException {
        Trader one = fair.trader();
        Trader two = fair.trader();
        JsonNode rfq = asked(number, one, two);
        assertThat(rfq.at("/lines/0/manufacturer").isNull()).isTrue();
        JsonNode inbox = ok(one.browser().get("/supply/rfqs/" + id(rfq)), 200);
        assertThat(inbox.at("/lines/0/manufacturer").isNull()).isTrue();

        Answer silent = one.browser().post("/supply/rfqs/" + id(rfq) + "/quotes", Fair.quote(0, "CNY", Fair.line(rfq, 0, "2.50")));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.json().at("/errors/0/field").asText()).isEqualTo("/lines/0/manufacturer");
        JsonNode own = ok(bid(rfq, one, "Back Room Silicon, call us", "2.50"), 201);
        assertThat(own.at("/versions/0/lines/0/manufacturer").asText()).startsWith("Back Room Silicon");
        String known = fair.parts.getFirst().manufacturer();
        ok(bid(rfq, two, known.toUpperCase(Locale.ROOT), "3.00"), 201);

        JsonNode blind = fair.seen(rfq);
        assertThat(blind.toString()).as("words of a bidder's may tell who it is").doesNotContain("Back Room");
        assertThat(blind.at("/bids/0/lines/0/manufacturer").isNull()).isTrue();
        assertThat(blind.at("/bids/1/lines/0/manufacturer").asText()).as("by the catalogue's name").isEqualTo(known);
        JsonNode open = fair.closed(rfq);
        assertThat(open.at("/bids/0/lines/0/manufacturer").asText()).startsWith("Back Room Silicon");
        assertThat(new String(fair.buyer.get("/rfqs/" + id(rfq) + "/bids.csv").body(), StandardCharsets.UTF_8))
                .contains("Back Room Silicon").contains(known);

        JsonNode accepted = ok(fair.accept(rfq, open.at("/bids/0"), 1), 200);
        assertThat(accepted.at("/lines/0/award/manufacturer").asText()).startsWith("Back Room Silicon");
        JsonNode checkout = ok(fair.buyer.post("/checkouts", SENT), 201);
        fair.payments.pay(new Payable("checkout", UUID.fromString(id(checkout))));
        String order = checkout.at("/orders/0/id").asText();
        assertThat(ok(fair.buyer.get("/orders/" + order), 200).at("/lines/0").toString()).contains(number).contains("Back Room Silicon");
        assertThat(fair.database.text("SELECT count(*) FROM supply_proposal WHERE mpn = ?", number)).isEqualTo("0");
    }

    @Test
    void aMakerWhosePartTheCatalogueHasMeansThatPart() throws SQLException {
        Trader trader = fair.trader();
        JsonNode rfq = asked(fair.parts.getFirst().part().mpn(), trader);
        assertThat(rfq.at("/lines/0/partId").isNull()).as("any maker will do, not the one that is listed").isTrue();
        ok(bid(rfq, trader, fair.parts.getFirst().manufacturer().replace("\"", ""), "2.50"), 201);

        assertThat(part(ok(fair.accept(rfq, fair.closed(rfq).at("/bids/0"), 1), 200))).isEqualTo(fair.partId(0));
    }

    @Test
    void whoOffersAPartOfThatNumberIsAskedFirst() throws SQLException {
        Trader trader = fair.trader();
        var part = fair.parts.getFirst();
        ok(trader.browser().put("/supply/offers/OPEN", """
                {"mpn": "%s", "manufacturer": "%s", "stock": 4, "moq": 1, "multiple": 1, "packaging": null, "dateCode": null,
                 "currency": "CNY", "priceBreaks": [{"from": 1, "unitPrice": "1.5"}]}""".formatted(part.part().mpn(), part.manufacturer())),
                201);
        JsonNode fitting = ok(fair.buyer.post("/rfqs/fitting-suppliers",
                "{\"lines\": [{\"mpn\": \"" + part.part().mpn() + "\", \"quantity\": 1}]}"), 200);

        JsonNode first = fitting.path("items").valueStream()
                .filter(one -> one.toString().contains(trader.id().toString())).findFirst().orElseThrow();
        assertThat(first.path("reason").asText()).isEqualTo("part");
    }

    @Test
    void aRequestThatNamesTheMakerTakesNoOther() throws SQLException {
        Trader trader = fair.trader();
        JsonNode rfq = ok(fair.buyer.post("/rfqs",
                Fair.body("[{\"mpn\": \"" + number + "\", \"manufacturer\": \"Acme\", \"quantity\": 100}]", trader)), 201);

        assertThat(bid(rfq, trader, "Another", "2.50").json().at("/errors/0/field").asText()).isEqualTo("/lines/0/manufacturer");
    }

    @Test
    void theDatabaseHoldsTheSame() throws SQLException {
        Trader trader = fair.trader();
        JsonNode rfq = asked(number, trader);
        ok(bid(rfq, trader, "Acme", "2.50"), 201);
        assertThatThrownBy(() -> fair.database.change(
                """
                        INSERT INTO sourcing_rfq_quote_line SELECT gen_random_uuid(), line_id, stock, moq, multiple, price_breaks, date_code, packaging,
                            condition, lead_time_days, remark, NULL, false FROM sourcing_rfq_quote_line WHERE line_id = ?""",
                UUID.fromString(rfq.at("/lines/0/id").asText()))).hasMessageContaining("names the maker");
        assertThatThrownBy(() -> fair.database.change("""
                INSERT INTO sourcing_rfq_line (id, rfq_id, position, part_id, mpn, quantity, condition)
                VALUES (gen_random_uuid(), ?, 2, ?, 'X', 1, 'any')""", UUID.fromString(id(rfq)), UUID.fromString(fair.partId(0))))
                .hasMessageContaining("sourcing_rfq_line");
    }

    @Test
    void aKnownMakerWithoutAPartInTheCatalogueIsNamedByItsOwnName() throws SQLException {
        Trader trader = fair.trader();
        OrganisationId platform = fair.accounts.organisation(OrganisationKind.PLATFORM);
        Visitor operator = fair.accounts.browser(fair.accounts.member(platform, Role.OPERATOR), platform, true);
        Manufacturer maker = curated.all().stream()
                .filter(one -> fair.database.text("SELECT count(*) FROM catalogue_manufacturer WHERE slug = ?", one.slug()).equals("0"))
                .findFirst().orElseThrow();
        JsonNode rfq = asked(number, trader);
        ok(bid(rfq, trader, maker.slug(), "2.50"), 201);

        JsonNode accepted = ok(fair.accept(rfq, fair.closed(rfq).at("/bids/0"), 1), 200);
        assertThat(accepted.at("/lines/0/award/manufacturer").asText()).isEqualTo(maker.name());
        String listed = "SELECT m.listed::text || p.listed FROM catalogue_part p JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug"
                + " WHERE p.id = ?::uuid";
        assertThat(fair.database.text(listed, part(accepted))).isEqualTo("falsefalse");
        String proposal = fair.database.text("SELECT id FROM supply_proposal WHERE mpn = ? AND state = 'open'", number);
        ok(operator.post("/supply/proposals/" + proposal + "/accept",
                "{\"category\": \"" + fair.parts.getFirst().part().category() + "\"}"), 200);
        assertThat(fair.database.text(listed, part(accepted))).isEqualTo("truetrue");
    }
}
