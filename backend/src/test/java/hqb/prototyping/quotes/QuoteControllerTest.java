package hqb.prototyping.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.prototyping.designs.SmallBoard;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class QuoteControllerTest {
    private static final String ASKED = """
            {"process": "pcb", "options": {"finish": "lead-free-hasl", "thickness-mm": 1.6, "mask-colour": "green"}, "quantities": [5, 30]}""";

    private final Visitor anybody;
    private final ReplayQuotes replay;
    private final Database database;
    private final String design;

    QuoteControllerTest(Api api, ReplayQuotes replay, DataSource source) throws InterruptedException {
        this.anybody = Visitor.nobody(api);
        this.replay = replay;
        this.database = new Database(source);
        this.design = anybody.upload("/designs", "small.zip", SmallBoard.zip()).json().path("id").asText();
        for (int i = 0; i < 300 && !anybody.get("/designs/" + design).json().path("state").asText().equals("ready"); i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void pricesOfAllWhoCanMakeItComeWithTheirLinesWhichSumToTheTotal() {
        JsonNode prices = anybody.post("/designs/" + design + "/prices?currency=CNY", ASKED).json();

        assertThat(prices.path("offers").size()).as(prices.toString()).isGreaterThanOrEqualTo(3);
        for (JsonNode offer : prices.path("offers")) {
            for (JsonNode cell : offer.path("cells")) {
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode line : cell.path("lines")) {
                    sum = sum.add(new BigDecimal(line.path("amount").asText()));
                }
                assertThat(sum).isEqualByComparingTo(cell.at("/total/amount").asText());
                assertThat(cell.path("quantity").asLong()).isGreaterThanOrEqualTo(cell.path("asked").asLong());
            }
        }
        assertThat(prices.path("facts").toString()).contains("\"fact\":\"width-mm\",\"value\":\"20\",\"measured\":true");
    }

    @Test
    void whoCannotMakeItSaysWhy() {
        JsonNode prices = anybody.post("/designs/" + design + "/prices", """
                {"process": "pcb", "options": {"finish": "osp", "thickness-mm": 1.6}, "quantities": [5]}""").json();

        JsonNode excluded = prices.path("excluded");
        assertThat(excluded.size()).isPositive();
        assertThat(excluded.get(0).path("reasons").get(0).path("fact").asText()).isEqualTo("finish");
        assertThat(excluded.get(0).path("reasons").get(0).path("reason").asText()).isEqualTo("not-offered");
    }

    @Test
    void whatWasMeasuredCannotBeChosenAndWhatIsUnknownIsRefused() {
        assertThat(anybody.post("/designs/" + design + "/prices", """
                {"process": "pcb", "options": {"layers": 1, "wings": true, "finish": 7}, "quantities": [5]}""").json().path("errors")
                .findValuesAsText("field")).containsExactlyInAnyOrder("options.layers", "options.wings", "options.finish");
        assertThat(anybody.post("/designs/" + design + "/prices", "{\"process\": \"magic\", \"quantities\": [5]}").status()).isEqualTo(400);
        assertThat(anybody.post("/designs/" + design + "/prices", "{\"process\": \"pcb\", \"quantities\": []}").status()).isEqualTo(400);
        assertThat(anybody.post("/designs/" + design + "/prices?currency=EUR", ASKED).status()).isEqualTo(400);
        assertThat(anybody.post("/designs/" + UUID.randomUUID() + "/prices", ASKED).status()).isEqualTo(404);
    }

    @Test
    void aFirmPriceIsBoundToTheFileAndComesOutTheSameForEver() throws SQLException {
        JsonNode prices = anybody.post("/designs/" + design + "/prices", ASKED).json();
        JsonNode offer = prices.path("offers").get(0);
        JsonNode cell = offer.path("cells").get(0);

        Answer made = anybody.post("/designs/" + design + "/quotes", """
                {"process": "pcb", "options": {"finish": "lead-free-hasl", "thickness-mm": 1.6, "mask-colour": "green"}, "quantity": 5,
                 "provider": "%s", "leadTime": "%s"}""".formatted(offer.at("/provider/slug").asText(), cell.path("leadTime").asText()));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        JsonNode quote = made.json();
        assertThat(quote.path("state").asText()).isEqualTo("firm");
        assertThat(quote.at("/total/amount").asText()).isEqualTo(cell.at("/total/amount").asText());
        assertThat(quote.path("designSha256").asText()).isEqualTo(anybody.get("/designs/" + design).json().path("sha256").asText());
        assertThat(quote.path("facts").toString()).contains("\"fact\":\"width-mm\",\"value\":\"20\",\"measured\":true")
                .contains("\"fact\":\"finish\",\"value\":\"lead-free-hasl\",\"measured\":false");
        assertThat(replay.replay()).isEmpty();
        assertThatThrownBy(() -> database.change("UPDATE prototyping_quote SET total = 1 WHERE id = ?::uuid", quote.path("id").asText()))
                .hasMessageContaining("never changes");
        assertThat(anybody.delete("/designs/" + design).status()).isEqualTo(204);
        JsonNode later = anybody.get("/quotes/" + quote.path("id").asText()).json();
        assertThat(later.path("designId").isNull()).isTrue();
        assertThat(later.path("total")).isEqualTo(quote.path("total"));
    }

    @Test
    void whatCanBeChosenIsWhatProvidersOffer() {
        JsonNode choices = anybody.get("/prototyping/choices/pcb").json().path("choices");

        assertThat(choices.findValuesAsText("fact")).contains("finish", "thickness-mm", "mask-colour");
        assertThat(anybody.get("/prototyping/choices/magic").status()).isEqualTo(400);
    }

    @Test
    void providersAreShownWithWhatTheyCan() {
        JsonNode providers = anybody.get("/providers").json();

        assertThat(providers.path("total").asInt()).isGreaterThanOrEqualTo(12);
        String slug = providers.path("items").get(0).path("slug").asText();
        assertThat(anybody.get("/providers/" + slug).json().path("machines").size()).isPositive();
        assertThat(anybody.get("/providers/nobody").status()).isEqualTo(404);
    }
}
