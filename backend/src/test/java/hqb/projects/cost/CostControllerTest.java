package hqb.projects.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.prototyping.designs.SmallBoard;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class CostControllerTest {
    private static final String LAMP = """
            {"name": "Desk lamp", "facts": {"markets": ["us", "eu", "jp"], "radio": true, "bands": ["2.4-ghz"], "module": false, "mains": "built-in",
             "battery": "lithium", "battery-wh": 7.4, "battery-tested": false, "class": "b", "clock-mhz": 240, "skin": false, "samples": 20,
             "manual": true}}""";

    private final Visitor anybody;
    private final String bom;
    private final String design;
    private final String plan;

    CostControllerTest(Api api) throws InterruptedException {
        this.anybody = Visitor.nobody(api);
        this.bom = id(anybody.upload("/boms", "list.csv",
                "Ref,Qty,MPN,Manufacturer\nU1,2,STM32F103C8T6,STMicroelectronics\n".getBytes(StandardCharsets.UTF_8)));
        this.design = id(anybody.upload("/designs", "small.zip", SmallBoard.zip()));
        this.plan = id(anybody.post("/test-plans", LAMP));
        for (int i = 0; i < 300 && !anybody.get("/designs/" + design).json().path("state").asText().equals("ready"); i++) {
            Thread.sleep(50);
        }
    }

    private static String id(Answer made) {
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private JsonNode costs(String query) {
        Answer answer = anybody.get("/boms/" + bom + "/costs" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText());
    }

    @Test
    void partsAloneCostWhatTheirPurchasePlanAsksForTheGoods() {
        JsonNode sheet = costs("");

        assertThat(sheet.path("columns").findValuesAsText("quantity")).containsExactly("1", "10", "100", "1000");
        assertThat(sheet.path("items")).hasSize(1);
        JsonNode cell = sheet.at("/items/0/cells/1");
        assertThat(sheet.at("/items/0/kind").asText()).isEqualTo("parts");
        assertThat(amount(cell.path("total"))).isPositive();
        assertThat(amount(cell.path("perUnit"))).isEqualByComparingTo(CostSheet.perUnit(amount(cell.path("total")), 10));
        for (int i = 0; i < 2; i++) {
            JsonNode column = sheet.at("/items/0/cells/" + i);
            JsonNode planned = anybody.post("/boms/" + bom + "/plans", "{\"boards\": " + column.path("quantity").asLong() + "}").json();
            assertThat(planned.path("unmet")).isEmpty();
            assertThat(amount(column.path("total"))).isEqualByComparingTo(amount(planned.path("goods")));
        }
    }

    @Test
    void boardsAssemblyAndTestsComeWithTheirOneOffShareAndTheSumIsThatOfAllItems() {
        JsonNode sheet = costs("?design=" + design + "&testPlan=" + plan);

        List<String> kinds = sheet.path("items").findValuesAsText("kind");
        assertThat(kinds).containsExactly("parts", "boards", "assembly", "tests");
        JsonNode boards = sheet.at("/items/1");
        assertThat(boards.path("cells")).as(boards.toString()).hasSize(4);
        assertThat(amount(boards.at("/cells/3/perUnit"))).isLessThan(amount(boards.at("/cells/0/perUnit")));
        JsonNode tests = sheet.at("/items/3");
        assertThat(tests.at("/cells/0/total")).isEqualTo(tests.at("/cells/3/total"));
        assertThat(amount(tests.at("/cells/0/oneOff"))).isEqualByComparingTo(amount(tests.at("/cells/0/total"))).isPositive();
        for (int i = 0; i < 4; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            long quantity = sheet.at("/columns/" + i + "/quantity").asLong();
            for (JsonNode item : sheet.path("items")) {
                for (JsonNode cell : item.path("cells")) {
                    sum = cell.path("quantity").asLong() == quantity ? sum.add(amount(cell.path("total"))) : sum;
                    assertThat(amount(cell.path("oneOff"))).isBetween(BigDecimal.ZERO, amount(cell.path("total")));
                }
            }
            assertThat(amount(sheet.at("/columns/" + i + "/total"))).isEqualByComparingTo(sum);
        }
    }

    @Test
    void whatHasNoPriceSaysSoAndMakesTheSheetIncomplete() {
        String unsure = id(anybody.upload("/boms", "list.csv",
                "Ref,Qty,MPN\nU1,2,STM32F103C8T6\nU2,1,NOBODY-HAS-THIS-1\n".getBytes(StandardCharsets.UTF_8)));

        JsonNode sheet = anybody.get("/boms/" + unsure + "/costs?quantity=5").json();

        assertThat(sheet.at("/items/0/gap").asText()).contains("1 lines");
        assertThat(sheet.at("/columns/0/complete").asBoolean()).isFalse();
        assertThat(sheet.at("/columns/0/quantity").asLong()).isEqualTo(5);
    }

    @Test
    void theSheetIsHadAsCsv() {
        String csv = anybody.get("/boms/" + bom + "/costs.csv?quantity=10").text();

        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv).contains("Parts of the list,10,10,").contains("Sum,,10,");
    }

    @Test
    void whatCannotBeReadOrLeadsNowhereIsRefused() {
        assertThat(anybody.get("/boms/" + bom + "/costs?quantity=0").status()).isEqualTo(400);
        assertThat(anybody.get("/boms/" + bom + "/costs?quantity=1k").status()).isEqualTo(400);
        assertThat(anybody.get("/boms/" + bom + "/costs?quantity=1&quantity=2&quantity=3&quantity=4&quantity=5&quantity=6&quantity=7")
                .status())
                .isEqualTo(400);
        assertThat(anybody.get("/boms/" + bom + "/costs?design=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(anybody.get("/boms/" + bom + "/costs?testPlan=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(anybody.get("/boms/" + UUID.randomUUID() + "/costs").status()).isEqualTo(404);
    }
}
