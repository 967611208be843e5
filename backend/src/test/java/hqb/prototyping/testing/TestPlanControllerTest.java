package hqb.prototyping.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class TestPlanControllerTest {
    private static final String LAMP = """
            {"name": "Desk lamp", "facts": {"markets": ["us", "eu", "jp"], "radio": true, "bands": ["2.4-ghz"], "module": false, "mains": "built-in",
             "battery": "lithium", "battery-wh": 7.4, "battery-tested": false, "class": "b", "clock-mhz": 240, "skin": false, "samples": 20,
             "manual": true}}""";

    private final Visitor anybody;
    private final Visitor maker;
    private final Database database;
    private final ConfirmSlots confirm;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked")
    TestPlanControllerTest(Api api, DataSource source, ConfirmSlots confirm, ApplicationContext product) {
        this.anybody = Visitor.nobody(api);
        TestAccounts accounts = new TestAccounts(api, product);
        this.maker = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        this.database = new Database(source);
        this.confirm = confirm;
        this.transactions = product.getBean(TransactionOperations.class);
    }

    private String plan(String body) {
        Answer made = anybody.post("/test-plans", body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private static String choice(String test, String laboratory, String week) {
        return "{\"test\": \"%s\", \"provider\": \"%s\", \"leadTime\": \"standard\", \"week\": \"%s\"}".formatted(test, laboratory, week);
    }

    private Answer quote(String plan, String... choices) {
        return quote(maker, plan, choices);
    }

    private static Answer quote(Visitor who, String plan, String... choices) {
        return who.post("/test-plans/" + plan + "/quotes", "{\"choices\": [" + String.join(", ", choices) + "]}");
    }

    private List<String> weeks(String plan, String laboratory) {
        List<String> weeks = new ArrayList<>();
        for (JsonNode one : anybody.get("/test-plans/" + plan + "/laboratories").json().path("laboratories")) {
            if (one.at("/provider/slug").asText().equals(laboratory)) {
                one.path("weeks").forEach(week -> weeks.add(week.path("week").asText()));
            }
        }
        return weeks;
    }

    private int free(String plan, String laboratory, String week) {
        for (JsonNode one : anybody.get("/test-plans/" + plan + "/laboratories").json().path("laboratories")) {
            if (one.at("/provider/slug").asText().equals(laboratory)) {
                for (JsonNode that : one.path("weeks")) {
                    if (that.path("week").asText().equals(week)) {
                        return that.path("free").asInt();
                    }
                }
            }
        }
        return 0;
    }

    @Test
    void aPlanSaysWhatIsNeededWhyAndByWhichLaw() {
        String id = plan(LAMP);
        JsonNode plan = anybody.get("/test-plans/" + id).json();

        assertThat(plan.path("state").asText()).isEqualTo("complete");
        assertThat(plan.path("tests").findValuesAsText("code")).contains("us-15b", "us-15c", "eu-red", "eu-rohs", "jp-mic", "un-38-3");
        JsonNode radio = plan.path("tests").get(plan.path("tests").findValuesAsText("code").indexOf("us-15c"));
        assertThat(radio.path("source").asText()).contains("47 CFR");
        assertThat(radio.path("documents").size()).isPositive();
        assertThat(plan.path("notNeeded").findValuesAsText("code")).contains("eu-emc");
        assertThat(plan.path("rulesVersion").asInt()).isPositive();
        assertThat(UUID.fromString(id).getLeastSignificantBits()).isNotZero();
        assertThatThrownBy(() -> database.change("UPDATE prototyping_test_plan SET name = 'other' WHERE id = ?::uuid", id))
                .hasMessageContaining("never changes");
        assertThat(anybody.get("/test-plans/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void cePleaseGetsQuestionsAndNoPrice() {
        JsonNode plan = anybody.post("/test-plans", "{\"name\": \"Thing\", \"wish\": \"CE please\"}").json();

        assertThat(plan.path("state").asText()).isEqualTo("questions");
        assertThat(plan.path("markets").get(0).path("value").asText()).isEqualTo("eu");
        assertThat(plan.path("questions").findValuesAsText("fact")).contains("radio", "mains", "clock-mhz");
        assertThat(plan.path("questions").get(0).path("fact").asText()).isEqualTo("radio");
        assertThat(plan.path("tests").size()).isZero();
        assertThat(anybody.get("/test-plans/" + plan.path("id").asText() + "/laboratories").json().path("tests").size()).isZero();
    }

    @Test
    void answersThatNoQuestionHasAreRefusedAllAtOnce() {
        Answer refused = anybody.post("/test-plans", """
                {"name": "", "facts": {"markets": ["mars"], "radio": "yes", "clock-mhz": -1, "wings": true, "mains": 7}}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("/name", "/facts/markets",
                "/facts/radio", "/facts/clock-mhz", "/facts/wings", "/facts/mains");
    }

    @Test
    void answersToQuestionsThatAreNotAskedAreForgotten() {
        JsonNode plan = anybody.post("/test-plans", LAMP.replace("\"radio\": true", "\"radio\": false")).json();

        assertThat(plan.path("facts").findValuesAsText("fact")).doesNotContain("bands", "module");
        assertThat(plan.path("tests").findValuesAsText("code")).contains("eu-emc").doesNotContain("us-15c");
    }

    @Test
    void laboratoriesShowPricesWhoseLinesSumUpAndWeeksWithRoom() {
        String plan = plan(LAMP);
        JsonNode page = anybody.get("/test-plans/" + plan + "/laboratories").json();

        for (JsonNode test : page.path("tests")) {
            assertThat(test.path("offers").size()).as(test.toString())
                    .isGreaterThanOrEqualTo(test.path("code").asText().equals("us-safety") ? 0 : 1);
            for (JsonNode offer : test.path("offers")) {
                for (JsonNode cell : offer.path("leadTimes")) {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (JsonNode line : cell.path("lines")) {
                        sum = sum.add(new BigDecimal(line.path("amount").asText()));
                    }
                    assertThat(sum).isEqualByComparingTo(cell.at("/total/amount").asText());
                }
            }
        }
        assertThat(weeks(plan, "hush-room-emc-laboratory")).isNotEmpty()
                .allMatch(week -> LocalDate.parse(week).getDayOfWeek().getValue() == 1);
    }

    @Test
    void oneFirmQuoteForEachLaboratoryComesOutTheSameForEverAndHoldsItsWeek() throws SQLException {
        String plan = plan(LAMP);
        String week = weeks(plan, "hush-room-emc-laboratory").getLast();
        int before = free(plan, "hush-room-emc-laboratory", week);

        Answer made = quote(plan, choice("us-15b", "hush-room-emc-laboratory", week), choice("us-15c", "hush-room-emc-laboratory", week),
                choice("un-38-3", "salt-and-ember-laboratory", week));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        JsonNode quotes = made.json().path("items");
        assertThat(quotes.size()).isEqualTo(2);
        JsonNode emc = quotes.get(0);
        assertThat(emc.path("tests").findValuesAsText("code")).containsExactly("us-15b", "us-15c");
        assertThat(emc.path("planId").asText()).isEqualTo(plan);
        assertThat(emc.path("designSha256").isNull()).isTrue();
        assertThat(emc.path("factsSha256").asText()).isEqualTo(anybody.get("/test-plans/" + plan).json().path("factsSha256").asText());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : emc.path("lines")) {
            sum = sum.add(new BigDecimal(line.path("amount").asText()));
        }
        assertThat(sum).isEqualByComparingTo(emc.at("/total/amount").asText());
        String id = emc.path("id").asText();
        assertThat(anybody.get("/quotes/" + id).json()).isEqualTo(emc);
        assertThat(free(plan, "hush-room-emc-laboratory", week)).isEqualTo(before - 1);
        assertThat(anybody.get("/quotes/" + id + "/weeks").json().path("items").get(0).path("state").asText()).isEqualTo("held");
        assertThatThrownBy(() -> database.change("UPDATE prototyping_quote SET parts = '[]' WHERE id = ?::uuid", id))
                .hasMessageContaining("never changes");

        release(id);
        release(quotes.get(1).path("id").asText());
        assertThat(free(plan, "hush-room-emc-laboratory", week)).isEqualTo(before);
    }

    @Test
    void theCaseIsOpenedOnceAtEachLaboratory() {
        String plan = plan(LAMP);
        String week = weeks(plan, "hush-room-emc-laboratory").getLast();
        JsonNode quote = quote(anybody, plan, choice("us-15c", "hush-room-emc-laboratory", week),
                choice("us-15b", "hush-room-emc-laboratory", week)).json().path("items").get(0);

        assertThat(quote.path("lines").findValuesAsText("label").stream().filter(label -> label.contains("Opening the case"))).hasSize(1);
        BigDecimal apart = BigDecimal.ZERO;
        BigDecimal together = BigDecimal.ZERO;
        for (JsonNode test : anybody.get("/test-plans/" + plan + "/laboratories").json().path("tests")) {
            for (JsonNode offer : test.path("offers")) {
                boolean one = offer.path("provider").asText().equals("hush-room-emc-laboratory")
                        && test.path("code").asText().startsWith("us-15");
                for (JsonNode cell : offer.path("leadTimes")) {
                    if (one && cell.path("leadTime").asText().equals("standard")) {
                        boolean first = apart.signum() == 0;
                        apart = apart.add(new BigDecimal(cell.at("/total/amount").asText()));
                        together = together.add(new BigDecimal(cell.at(first ? "/total/amount" : "/again/amount").asText()));
                    }
                }
            }
        }
        assertThat(quote.at("/total/amount").asText()).isEqualTo(together.toPlainString());
        assertThat(apart.subtract(together)).isEqualByComparingTo("300");
    }

    @Test
    void forWhoeverIsNotSignedInNothingIsHeldUntilItIsOrdered() {
        String plan = plan(LAMP);
        String week = weeks(plan, "hush-room-emc-laboratory").get(4);
        int before = free(plan, "hush-room-emc-laboratory", week);
        String id = "";
        for (int i = 0; i < 3; i++) {
            Answer made = quote(anybody, plan, choice("us-15b", "hush-room-emc-laboratory", week));
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            id = made.json().path("items").get(0).path("id").asText();
        }
        assertThat(free(plan, "hush-room-emc-laboratory", week)).isEqualTo(before);
        assertThat(anybody.get("/quotes/" + id + "/weeks").json().path("items").get(0).path("state").asText()).isEqualTo("open");

        assertThat(maker.post("/quotes/" + id + "/order", "{}").status()).isEqualTo(201);
        assertThat(free(plan, "hush-room-emc-laboratory", week)).isEqualTo(before - 1);
        assertThat(anybody.get("/quotes/" + id + "/weeks").json().path("items").get(0).path("state").asText()).isEqualTo("held");
        release(id);
    }

    private void release(String quote) {
        transactions.executeWrite(status -> {
            confirm.release(UUID.fromString(quote));
            return 0;
        });
    }

    private List<ConfirmSlots.Slot> confirmed(String quote) {
        return transactions.executeWrite(status -> confirm.confirm(UUID.fromString(quote)));
    }

    @Test
    void ofManyWhoWantTheLastPlacesAsManyGetOneAsThereAreAndTheOthersGetNoQuote() {
        String plan = plan(LAMP);
        String week = weeks(plan, "four-harbours-certification").get(3);
        int places = free(plan, "four-harbours-certification", week);

        List<Answer> answers = IntStream.range(0, places + 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> quote(plan(LAMP), choice("jp-mic", "four-harbours-certification", week)),
                        task -> Thread.ofVirtual().start(task)))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(one -> one.status() == 201)).hasSize(places);
        assertThat(answers.stream().filter(one -> one.status() == 409)).hasSize(4);
        assertThat(free(plan, "four-harbours-certification", week)).isZero();
        answers.stream().filter(one -> one.status() == 201)
                .forEach(one -> release(one.json().path("items").get(0).path("id").asText()));
    }

    @Test
    void aPlaceThatNobodyPaidForGoesToTheNextAndAPaymentThatComesLateGetsTheNextWeek() throws SQLException {
        String plan = plan(LAMP);
        List<String> weeks = weeks(plan, "four-harbours-certification");
        String week = weeks.get(1);
        int places = free(plan, "four-harbours-certification", week);
        String late = quote(plan, choice("jp-mic", "four-harbours-certification", week)).json().path("items").get(0).path("id").asText();
        database.change("UPDATE prototyping_lab_place SET held_until = now() - interval '1 hour' WHERE quote_id = ?::uuid", late);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            others.add(quote(plan(LAMP), choice("jp-mic", "four-harbours-certification", week)).json().path("items").get(0).path("id")
                    .asText());
        }
        assertThat(anybody.get("/quotes/" + late + "/weeks").json().path("items").get(0).path("state").asText()).isEqualTo("lapsed");

        assertThat(confirmed(others.getFirst()).getFirst().given()).isEqualTo(LocalDate.parse(week));
        ConfirmSlots.Slot moved = confirmed(late).getFirst();
        assertThat(moved.wanted()).isEqualTo(LocalDate.parse(week));
        assertThat(moved.given()).isEqualTo(LocalDate.parse(weeks.get(2)));
        assertThat(confirmed(late).getFirst()).isEqualTo(moved);
        assertThat(anybody.get("/quotes/" + others.getFirst() + "/weeks").json().path("items").get(0).path("state").asText())
                .isEqualTo("confirmed");
        others.forEach(this::release);
        release(late);
    }

    @Test
    void whoeverAsksAgainForThePlanLetsGoWhatWasHeldBefore() {
        String plan = plan(LAMP);
        List<String> weeks = weeks(plan, "salt-and-ember-laboratory");
        int before = free(plan, "salt-and-ember-laboratory", weeks.get(5));
        quote(plan, choice("un-38-3", "salt-and-ember-laboratory", weeks.get(5)));
        assertThat(free(plan, "salt-and-ember-laboratory", weeks.get(5))).isEqualTo(before - 1);

        String second = quote(plan, choice("un-38-3", "salt-and-ember-laboratory", weeks.get(6))).json().path("items").get(0).path("id")
                .asText();

        assertThat(free(plan, "salt-and-ember-laboratory", weeks.get(5))).isEqualTo(before);
        release(second);
    }

    @Test
    void choicesThatAreNoneAreRefused() {
        String plan = plan(LAMP);
        String week = weeks(plan, "hush-room-emc-laboratory").getFirst();

        assertThat(quote(plan).status()).isEqualTo(400);
        assertThat(quote(plan, choice("kr-emc", "hush-room-emc-laboratory", week)).status()).isEqualTo(400);
        assertThat(quote(plan, choice("us-15b", "nobody", week)).status()).isEqualTo(400);
        assertThat(quote(plan, choice("us-15b", "hush-room-emc-laboratory", "2020-01-06")).status()).isEqualTo(400);
        assertThat(quote(plan, choice("us-15b", "hush-room-emc-laboratory", week), choice("us-15b", "four-harbours-certification", week))
                .status()).isEqualTo(400);
        assertThat(quote(plan, choice("un-38-3", "hush-room-emc-laboratory", week)).status()).isEqualTo(400);
        assertThat(quote(plan, choice("us-15b", "hush-room-emc-laboratory", LocalDate.parse(week).plusWeeks(30).toString())).status())
                .isEqualTo(409);
    }
}
