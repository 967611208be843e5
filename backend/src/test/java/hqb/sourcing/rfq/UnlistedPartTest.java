package hqb.sourcing.rfq;

import static hqb.sourcing.rfq.Fair.id;
import static hqb.sourcing.rfq.Fair.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.catalogue.Parts;
import hqb.payments.Payable;
import hqb.sourcing.rfq.Fair.Trader;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quotes of parts that the catalogue lacks are accepted, ordered and paid as others, and the catalogue stays as it was. */
@HqbTest
class UnlistedPartTest {
    private static final String SENT = """
            {"currency": "CNY", "delivery": {"method": "courier", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN",
             "region": "Guangdong", "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}}""";

    private final Fair fair;
    private final Parts parts;
    private final Trader trader;
    private final Visitor operator;
    private final String number = "NOSUCH" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String maker;

    UnlistedPartTest(Api api, ApplicationContext product) throws SQLException {
        this.fair = new Fair(api, product);
        this.parts = product.getBean(Parts.class);
        this.trader = fair.trader();
        OrganisationId platform = fair.accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = fair.accounts.browser(fair.accounts.member(platform, Role.OPERATOR), platform, true);
        this.maker = fair.parts.getFirst().manufacturer();
    }

    @AfterEach
    void close() throws SQLException {
        fair.close();
    }

    private JsonNode accepted(String manufacturer) {
        JsonNode rfq = ok(fair.buyer.post("/rfqs",
                Fair.body("[{\"mpn\": \"%s\", \"manufacturer\": \"%s\", \"quantity\": 100}]".formatted(number, manufacturer), trader)),
                201);
        assertThat(rfq.at("/lines/0/partId").isNull()).isTrue();
        ok(trader.browser().post("/supply/rfqs/" + id(rfq) + "/quotes", Fair.quote(0, "CNY", Fair.line(rfq, 0, "2.50"))), 201);
        return ok(fair.accept(rfq, fair.closed(rfq).at("/bids/0"), 1), 200);
    }

    private String part(JsonNode rfq) {
        return fair.database.text("SELECT part_id FROM supply_offer WHERE id = ?::uuid", rfq.at("/lines/0/award/offerId").asText());
    }

    @Test
    void whatNobodyListsIsOrderedAndPaidAndSaysWhatItIs() {
        JsonNode rfq = accepted("Nobody Knows Semiconductors");

        JsonNode cart = ok(fair.buyer.get("/cart"), 200);
        assertThat(cart.at("/goods/amount").asText()).isEqualTo("250.00");
        JsonNode checkout = ok(fair.buyer.post("/checkouts", SENT), 201);
        fair.payments.pay(new Payable("checkout", UUID.fromString(id(checkout))));
        JsonNode line = ok(fair.buyer.get("/orders/" + checkout.at("/orders/0/id").asText()), 200).at("/lines/0");
        assertThat(line.toString()).contains(number).contains("Nobody Knows Semiconductors");
        assertThat(line.path("quantity").asInt()).isEqualTo(100);
        assertThat(ok(trader.browser().get("/supply/orders"), 200).toString()).contains(checkout.at("/orders/0/number").asText());
        assertThat(fair.seen(rfq).at("/lines/0/award/order/number").asText()).isEqualTo(checkout.at("/orders/0/number").asText());
    }

    @Test
    void theCatalogueDoesNotHaveItUntilAnOperatorTakesItIn() {
        long before = parts.count();
        String part = part(accepted(maker));
        String again = part(accepted(maker));

        assertThat(again).as("the same number of the same maker").isEqualTo(part);
        assertThat(parts.count()).isEqualTo(before);
        assertThat(parts.namedBy(List.of(number))).isEmpty();
        assertThat(parts.inCatalogue(List.of(UUID.fromString(part)))).isEmpty();
        JsonNode bom = ok(fair.buyer.post("/boms", "{\"text\": \"Reference\\tMPN\\nU1\\t" + number + "\"}"), 201);
        assertThat(ok(fair.buyer.get("/boms/" + id(bom)), 200).at("/lines/0/match").isNull()).as("lists do not find it").isTrue();

        String proposal = fair.database.text("SELECT id FROM supply_proposal WHERE mpn = ? AND state = 'open'", number);
        ok(operator.post("/supply/proposals/" + proposal + "/accept",
                "{\"category\": \"" + fair.parts.getFirst().part().category() + "\"}"),
                200);
        assertThat(parts.namedBy(List.of(number)).getFirst().id()).as("what was ordered is that part").isEqualTo(UUID.fromString(part));
        assertThat(parts.count()).isEqualTo(before + 1);
    }

    @Test
    void namesOfMakersThatNobodyKnowsStayWhereTheyAre() {
        String stranger = "Stranger " + number;
        String part = part(accepted(stranger));

        assertThat(part(accepted(stranger))).isEqualTo(part);
        assertThat(parts.find(UUID.fromString(part)).orElseThrow().manufacturer()).isEqualTo(stranger);
        assertThat(fair.database.text("SELECT count(*) FROM supply_proposal WHERE mpn = ?", number)).isEqualTo("0");
        Answer offered = trader.browser().put("/supply/offers/X1", """
                {"mpn": "%s", "manufacturer": "%s", "stock": 4, "moq": 1, "multiple": 1, "packaging": null, "dateCode": null,
                 "currency": "CNY", "priceBreaks": [{"from": 1, "unitPrice": "1.5"}]}""".formatted(number, stranger));
        assertThat(offered.status()).as("nobody offers it to others").isEqualTo(400);
        assertThat(fair.database.text("SELECT count(*) FROM supply_offer WHERE part_id = ?::uuid AND agreed_with IS NULL", part))
                .isEqualTo("0");
    }
}
