package hqb.supply.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class ReportControllerTest {
    private static final String FAKE = "{\"kind\": \"counterfeit\", \"text\": \"The lasering rubs off with acetone.\"}";

    private final Database database;
    private final Visitor maker;
    private final Visitor operator;
    private final String offer;

    ReportControllerTest(Api api, ApplicationContext product, DataSource source) {
        this.database = new Database(source);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.maker = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.offer = anOffer();
    }

    /** One more offer like one of the fixture, to be taken off sale. */
    private String anOffer() {
        UUID id = UUID.randomUUID();
        database.text("""
                INSERT INTO supply_offer (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency, price_breaks)
                SELECT ?, supplier_id, part_id, category_slug, ?, stock, moq, multiple, currency, price_breaks
                FROM supply_offer ORDER BY id LIMIT 1 RETURNING id""", id, "REPORTED-" + id);
        return id.toString();
    }

    private JsonNode reported() {
        for (JsonNode report : operator.get("/operations/reports?state=open&size=100").json().get("items")) {
            if (report.get("offerId").asText().equals(offer)) {
                return report;
            }
        }
        throw new AssertionError("not reported");
    }

    @Test
    void anUpheldReportTakesTheOfferOffSaleAndIsDecidedOnce() {
        assertThat(maker.post("/offers/" + offer + "/reports", FAKE).status()).isEqualTo(202);
        JsonNode report = reported();
        String decision = "/operations/reports/" + report.get("id").asText() + "/decision";
        assertThat(report.get("onSale").asBoolean()).isTrue();

        assertThat(operator.post(decision, "{\"decision\": \"upheld\", \"note\": \"Seen on our own bench.\"}").status()).isEqualTo(204);

        assertThat(database.text("SELECT count(*) FROM supply_offer WHERE id = ?::uuid", offer)).isEqualTo("0");
        assertThat(operator.post(decision, "{\"decision\": \"dismissed\", \"note\": \"No.\"}").status()).isEqualTo(409);
        assertThat(database.text("SELECT after ->> 'state' FROM accounts_audit WHERE subject = ?", "report " + report.get("id").asText()))
                .isEqualTo("upheld");
    }

    @Test
    void aDismissedReportLeavesTheOffer() {
        maker.post("/offers/" + offer + "/reports", FAKE);
        String id = reported().get("id").asText();

        operator.post("/operations/reports/" + id + "/decision", "{\"decision\": \"dismissed\", \"note\": \"Genuine.\"}");

        assertThat(database.text("SELECT count(*) FROM supply_offer WHERE id = ?::uuid", offer)).isEqualTo("1");
    }

    @Test
    void theSameWordsOfOnePersonAtOnceAreOneReport() {
        List<CompletableFuture<Integer>> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            said.add(CompletableFuture.supplyAsync(() -> maker.post("/offers/" + offer + "/reports", FAKE).status()));
        }
        assertThat(said).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(202));

        assertThat(database.text("SELECT count(*) FROM supply_report WHERE offer_id = ?::uuid", offer)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\": \"ugly\", \"text\": \"long enough a text\"}", "{\"kind\": \"other\", \"text\": \"short\"}"})
    void aReportWithoutKindOrTextIsRefusedAtItsField(String body) {
        var answer = maker.post("/offers/" + offer + "/reports", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isIn("/kind", "/text");
    }

    @Test
    void anOfferThatDoesNotExistCannotBeReported() {
        assertThat(maker.post("/offers/" + UUID.randomUUID() + "/reports", FAKE).status()).isEqualTo(404);
    }
}
