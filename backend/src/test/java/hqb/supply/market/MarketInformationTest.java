package hqb.supply.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Market information as anybody reads it, on the demonstration's made-up past. */
@HqbTest
class MarketInformationTest {
    private final Api api;
    private final SearchedWords words;
    private final FindSurges surges;
    private final FindScarce scarce;
    private final Clock clock;
    private final Database database;

    MarketInformationTest(Api api, SearchedWords words, FindSurges surges, FindScarce scarce, Clock clock, DataSource source) {
        this.api = api;
        this.words = words;
        this.surges = surges;
        this.scarce = scarce;
        this.clock = clock;
        this.database = new Database(source);
    }

    /** Tests that moved the clock and ran the jobs may have left days ahead, by which nothing surges today. */
    @BeforeEach
    void onTheDaysOfTheDemonstration() throws SQLException {
        LocalDate today = MarketWeeks.today(clock);
        database.change("DELETE FROM supply_part_history WHERE day > ?", today);
        database.change("DELETE FROM supply_market_day WHERE day > ?", today);
        surges.run();
        scarce.run();
    }

    @Test
    void theIndexOfAllComesFirstAndThenThoseOfTheRoots() {
        JsonNode list = api.get("/market/indices").json();

        assertThat(list.get("total").asInt()).isEqualTo(list.get("items").size()).isGreaterThan(5);
        assertThat(list.at("/items/0/category").asText()).isEqualTo("all");
        assertThat(list.at("/items/0/yearChange").isNumber()).isTrue();
        for (JsonNode item : list.get("items")) {
            assertThat(item.get("parent").isNull()).isTrue();
            assertThat(item.get("demonstration").asBoolean()).isTrue();
            assertThat(item.get("value").decimalValue()).isPositive();
            assertThat(item.get("week").asText()).matches("20[0-9]{2}-W[0-5][0-9]");
            assertThat(item.get("recent")).isNotEmpty();
        }
        assertThat(api.get("/market/indices?parent=capacitors").json().get("items").findValuesAsText("parent")).isNotEmpty()
                .containsOnly("capacitors");
    }

    @Test
    void anIndexBeginsAtAHundredAndHasAFigureForEachOf52WeeksAfter() {
        JsonNode series = api.get("/market/indices/all").json();

        assertThat(series.get("items").size()).isGreaterThanOrEqualTo(SeedHistory.WEEKS + 1);
        assertThat(series.at("/items/0/value").decimalValue()).isEqualByComparingTo("100");
        assertThat(series.at("/items/0/change").isNull()).isTrue();
        assertThat(series.at("/items/1/change").decimalValue()).isBetween(new BigDecimal("-20"), new BigDecimal("20"));
        assertThat(series.get("demonstration").asBoolean()).isTrue();
        assertThat(api.get("/market/indices/nonsense").status()).isEqualTo(404);
    }

    @Test
    void whatAnIndexIsMadeOfIsToldAndWeighsAHundredPerCent() {
        for (String category : List.of("all", "capacitors")) {
            JsonNode basket = api.get("/market/indices/" + category + "/basket").json();
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : basket.get("items")) {
                sum = sum.add(line.get("weight").decimalValue());
            }
            assertThat(sum).isBetween(new BigDecimal("99.8"), new BigDecimal("100.2"));
            assertThat(basket.get("items").size()).isBetween(3, 31);
        }
    }

    @Test
    void csvHasTheSameFiguresWithHeadingsInBothLanguages() {
        JsonNode series = api.get("/market/indices/all").json();
        String english = csv("/market/indices/all/weeks.csv", "en");
        String chinese = csv("/market/indices/all/weeks.csv", "zh-CN");

        assertThat(english).startsWith("\uFEFFCategory,Name,Week,Monday,Index,");
        assertThat(chinese).startsWith("\uFEFF分类代码,名称,周,周一日期,指数,").contains("全部分类");
        assertThat(english.lines().count()).isEqualTo(series.get("items").size() + 1L).isEqualTo(chinese.lines().count());
        JsonNode last = series.get("items").get(series.get("items").size() - 1);
        assertThat(english.lines().toList().getLast()).startsWith("all,All categories," + last.get("week").asText() + ","
                + last.get("monday").asText() + "," + last.get("value").decimalValue().setScale(2).toPlainString() + ",").endsWith(",yes");
        assertThat(csv("/market/weeks.csv", "en").lines().count()).isGreaterThan(english.lines().count());
    }

    private String csv(String path, String language) {
        Answer answer = api.send("GET", "/api/v1" + path, HttpRequest.BodyPublishers.noBody(), "Accept-Language", language);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains(".csv");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aPartHasAPastThatIsMarked() {
        String part = database.text("SELECT part_id FROM supply_offer ORDER BY part_id LIMIT 1");
        JsonNode history = api.get("/parts/" + part + "/history").json();

        assertThat(history.get("items").size()).isGreaterThanOrEqualTo(3);
        assertThat(history.at("/items/0/demonstration").asBoolean()).isTrue();
        assertThat(history.at("/items/0/day").asText()).isEqualTo(history.get("from").asText());
        assertThat(history.get("items").get(0).get("prices").findValuesAsText("quantity")).containsExactly("1", "100", "1000");
        assertThat(api.get("/parts/" + part + "/history?days=7").json().get("items").size()).isLessThan(history.get("items").size());
        assertThat(api.get("/parts/" + UUID.randomUUID() + "/history").status()).isEqualTo(404);
        assertThat(api.get("/parts/" + part + "/history?days=3").status()).isEqualTo(400);
        assertThat(api.get("/parts/" + part + "/history?weeks=3").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surges", "scarce", "searched-parts", "searched-words"})
    void everyListIsPagedWithoutGapsOrRepeats(String list) {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int total;
        do {
            JsonNode page = api.get("/market/" + list + "?size=7&cursor=" + Api.encode(cursor)).json();
            total = page.get("total").asInt();
            for (JsonNode item : page.get("items")) {
                assertThat(seen.add(item.path("word").asText() + item.at("/part/id").asText())).isTrue();
            }
            cursor = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(total).isNotEmpty();
        assertThat(api.get("/market/" + list + "?size=0").status()).isEqualTo(400);
        assertThat(api.get("/market/" + list + "?cursor=nonsense").status()).isEqualTo(400);
        assertThat(api.get("/market/" + list + "?sort=name").status()).isEqualTo(400);
    }

    @Test
    void surgesAreAtLeastTwiceAndTheSteepestComeFirst() {
        JsonNode items = api.get("/market/surges?size=100").json().get("items");

        BigDecimal last = new BigDecimal("1000000");
        for (JsonNode item : items) {
            BigDecimal factor = item.get("factor").decimalValue();
            assertThat(factor).isGreaterThanOrEqualTo(new BigDecimal("2")).isLessThanOrEqualTo(last);
            last = factor;
        }
        String category = items.get(0).at("/part/category").asText();
        assertThat(api.get("/market/surges?category=" + category).json().get("items").findValuesAsText("category")).isNotEmpty()
                .containsOnly(category);
        assertThat(api.get("/market/surges?category=nonsense").status()).isEqualTo(400);
    }

    @Test
    void ofWhatIsScarceLessThanAQuarterIsLeft() {
        for (JsonNode item : api.get("/market/scarce?size=100").json().get("items")) {
            assertThat(item.get("stock").asLong() * 4).isLessThan(item.get("usualStock").asLong());
        }
        JsonNode shortages = api.get("/market/shortages").json().get("items");
        assertThat(shortages).isNotEmpty();
        for (JsonNode category : shortages) {
            assertThat(category.get("scarce").asLong()).isBetween(0L, category.get("parts").asLong());
        }
    }

    @Test
    void wordsAreToldOnceThreeDifferentVisitorsSearchedForThemOnADay() {
        String word = "STM32F103C8T6";
        search("resistors 10k", "203.0.113.1", 9);
        search(word + " ", "203.0.113.1", 1);
        assertThat(visitors("RESISTORS 10K")).isEqualTo("1");
        assertThat(api.get("/market/searched-words?size=100").json().get("items").findValuesAsText("word")).contains(word)
                .doesNotContain("RESISTORS 10K");

        search("resistors 10k", "203.0.113.2", 1);
        search("RESISTORS  10K", "203.0.113.3", 1);

        assertThat(visitors("RESISTORS 10K")).isEqualTo("3");
        assertThat(api.get("/market/searched-words?size=100").json().get("items").findValuesAsText("word")).contains("RESISTORS 10K");
    }

    private void search(String text, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(api.get("/parts?q=" + Api.encode(text), "X-Forwarded-For", address).status()).isEqualTo(200);
        }
        words.write();
    }

    private String visitors(String word) {
        return database.text("SELECT visitors FROM supply_searched_word WHERE word = ? AND NOT demonstration", word);
    }
}
