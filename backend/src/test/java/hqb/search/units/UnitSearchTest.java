package hqb.search.units;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class UnitSearchTest {
    private static final List<String> USES = List.of("office", "laboratory", "workshop", "makerspace", "light-production", "showroom");
    private static final List<String> CODES = List.of("registered-company", "deposit-2-months", "insured-tenant", "srdi", "rd-share-3",
            "fire-approval", "no-open-flame", "business-licence-electronics", "operator-interview", "hardware-startup");

    private final Api api;

    UnitSearchTest(Api api) {
        this.api = api;
    }

    private JsonNode search(String query) {
        return api.get("/units?" + query).json();
    }

    /** All pages of a search. */
    private List<JsonNode> all(String query) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = search(query + "&size=100" + cursor);
            page.get("items").forEach(items::add);
            if (page.get("next").isNull()) {
                assertThat(items).hasSize(page.get("total").asInt());
                return items;
            }
            cursor = "&cursor=" + page.get("next").asText();
        }
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.get("id").asText()).toList();
    }

    @Test
    void whatFitsIsWhatMissesNothing() {
        Random random = new Random(46);
        int found = 0;
        for (int i = 0; i < 20; i++) {
            String need = need(random);
            List<String> fitting = ids(all(need));
            List<JsonNode> nearly = all(need + "&miss=3");
            List<String> missNothing = ids(nearly.stream().filter(item -> item.get("fit").get("misses").isEmpty()).toList());
            assertThat(new TreeSet<>(missNothing)).as(need).isEqualTo(new TreeSet<>(fitting));
            assertThat(search(need + "&miss=3&size=1").get("fits").asInt()).as(need).isEqualTo(fitting.size());
            assertThat(nearly).as(need).allSatisfy(item -> {
                assertThat(item.get("fit").get("misses").size()).isBetween(0, 3);
                assertThat(item.get("fit").get("score").asInt()).isBetween(0, 100);
            });
            found += fitting.size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void unitsThatMissLessComeFirstInEveryOrder() {
        for (String sort : List.of("fit", "cost", "rent", "area", "metro")) {
            List<JsonNode> items = all("minArea=300&maxArea=800&minPower=100&metroMinutes=6&water=true&miss=3&sort=" + sort);
            assertThat(items.stream().map(item -> item.get("fit").get("misses").size()).toList()).as(sort).isSorted();
            assertThat(new HashSet<>(ids(items))).hasSameSizeAs(items);
        }
    }

    @Test
    void aFitIsRankedByItsScore() {
        List<JsonNode> items = all("minArea=300&maxArea=800&miss=0&sort=fit");
        List<Integer> falling = items.stream().map(item -> -item.get("fit").get("score").asInt()).toList();
        assertThat(falling).isSorted();
        assertThat(items).hasSizeGreaterThan(40).allSatisfy(item -> assertThat(item.get("fit").get("score").asInt()).isBetween(85, 100));
    }

    @Test
    void everyMissSaysWhatWasAskedWhatIsOfferedAndWhy() {
        List<JsonNode> items = all("minPower=150&minFloorLoad=600&minHeight=4&maxRent=60&fume=true&freeBy=" + LocalDate.now() + "&miss=3");
        Set<String> fields = new TreeSet<>();
        for (JsonNode item : items) {
            for (JsonNode miss : item.get("fit").get("misses")) {
                fields.add(miss.get("field").asText());
                assertThat(miss.get("asked").asText()).isNotBlank();
                assertThat(miss.get("offered").asText()).isNotBlank();
                assertThat(miss.get("reason").asText()).isNotBlank().endsWith(".").doesNotContain("-");
                if (miss.get("field").asText().equals("power") && item.get("power").isNumber()) {
                    assertThat(item.get("power").asDouble()).isLessThan(150);
                    assertThat(miss.get("asked").asText()).isEqualTo("At least 150 kVA");
                }
            }
            for (JsonNode reason : item.get("fit").get("reasons")) {
                if (reason.get("field").asText().equals("power")) {
                    assertThat(item.get("power").asDouble()).isGreaterThanOrEqualTo(150);
                }
            }
        }
        assertThat(fields).contains("power", "floor-load", "clear-height", "rent", "fume-extraction");
    }

    @Test
    void theFilterSaysTheSameAsTheFactsThatAreShown() {
        for (JsonNode item : all("minArea=300&maxArea=800&minPower=100&metroMinutes=6&maxDeposit=2&proved=true&confirmed=true")) {
            assertThat(item.get("area").asDouble()).isBetween(300.0, 800.0);
            assertThat(item.get("power").asDouble()).isGreaterThanOrEqualTo(100);
            assertThat(item.get("metro").get("minutes").asInt()).isLessThanOrEqualTo(6);
            assertThat(item.get("depositMonths").asDouble()).isLessThanOrEqualTo(2);
            assertThat(item.get("proof").isNull()).isFalse();
            assertThat(item.get("confirmed").asBoolean()).isTrue();
        }
    }

    @Test
    void aSpaceOf300To800SquareMetresWith100KvaNearAStationIsFound() {
        assertThat(search("minArea=300&maxArea=800&minPower=100&metroMinutes=6").get("total").asInt()).isPositive();
    }

    @Test
    void aRentOnRequestMatchesNoLimit() {
        assertThat(all("maxRent=100000")).allSatisfy(item -> assertThat(item.get("rent").isNumber()).isTrue());
        assertThat(all("maxCost=100000")).allSatisfy(item -> assertThat(item.get("cost").get("effective").isNumber()).isTrue());
        assertThat(all("maxRent=100000")).hasSizeLessThan(all("minArea=1").size());
    }

    @Test
    void whoMeetsSomeRequirementsSeesOnlyUnitsThatAskNoMore() {
        List<JsonNode> items = all("canMeet=registered-company&canMeet=deposit-2-months&canMeet=insured-tenant");
        assertThat(items).isNotEmpty().allSatisfy(item -> item.get("requirements")
                .forEach(one -> assertThat(one.get("code").asText()).isIn("registered-company", "deposit-2-months", "insured-tenant")));
        long same = all("minArea=1").stream().filter(item -> {
            boolean only = true;
            for (JsonNode one : item.get("requirements")) {
                only &= List.of("registered-company", "deposit-2-months", "insured-tenant").contains(one.get("code").asText());
            }
            return only;
        }).count();
        assertThat((long) items.size()).isEqualTo(same);
        assertThat(all("canMeet=none")).allSatisfy(item -> assertThat(item.get("requirements")).isEmpty());
        assertThat(search("canMeet=none&miss=1&size=1").get("items").get(0).get("fit").get("misses").get(0).get("reason").asText())
                .startsWith("It also asks for");
    }

    @Test
    void anAreaOnTheMapLimitsTheList() {
        JsonNode place = search("market=seg-plaza&size=1").get("items").get(0).get("building").get("location");
        double lon = place.get("lon").asDouble();
        double lat = place.get("lat").asDouble();
        String square = "%1$s,%3$s;%2$s,%3$s;%2$s,%4$s;%1$s,%4$s".formatted(lon - 1e-4, lon + 1e-4, lat - 1e-4, lat + 1e-4);

        assertThat(all("polygon=" + Api.encode(square))).isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("building").get("slug").asText()).isEqualTo("seg-plaza"));
        assertThat(all("bbox=" + (lon - 1e-4) + "," + (lat - 1e-4) + "," + (lon + 1e-4) + "," + (lat + 1e-4)))
                .hasSameSizeAs(all("market=seg-plaza"));
        assertThat(search("bbox=100,10,101,11").get("total").asInt()).isZero();
    }

    @Test
    void wordsInBothLanguagesFindUnits() {
        assertThat(search("q=maker").get("total").asInt()).isPositive();
        assertThat(search("q=" + Api.encode("赛格广场")).get("total").asInt()).isPositive();
        assertThat(search("q=zzqqxx&miss=3&minArea=10").get("total").asInt()).isZero();
    }

    @Test
    void wordsFollowTheLanguage() {
        JsonNode item = api.get("/units?minPower=100000&miss=1&size=1", "Accept-Language", "zh-CN").json().get("items").get(0);
        assertThat(item.get("fit").get("misses").get(0).get("name").asText()).isEqualTo("供电容量");
        assertThat(item.get("fit").get("misses").get(0).get("asked").asText()).startsWith("至少");
    }

    @ParameterizedTest
    @CsvSource({"minArea=9&maxArea=3,minArea", "polygon=1,polygon", "bbox=1,bbox", "use=palace,use", "ownership=crown,ownership",
        "sort=luck,sort", "canMeet=X!,canMeet", "miss=4,miss", "freeBy=soon,freeBy", "maxTerm=0,maxTerm", "size=0,size", "depth=1,depth",
        "cursor=abc,cursor", "water=maybe,water", "minPower=-1,minPower"})
    void whatCannotBeUnderstoodIsRefusedByName(String query, String field) {
        Answer answer = api.get("/units?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asText()).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minArea=", "q=", "use=", "polygon=", "water=", "freeBy=", "water=false"})
    void anEmptyParameterAsksNothing(String query) {
        assertThat(search(query).get("total").asInt()).isEqualTo(search("size=1").get("total").asInt());
    }

    @Test
    void whatCanBeAskedIsTold() {
        JsonNode choices = api.get("/units/choices").json();
        assertThat(choices.get("requirements").size()).isGreaterThan(10);
        assertThat(choices.get("weights").size()).isEqualTo(Ask.values().length);
        int points = 0;
        for (JsonNode merit : choices.get("merits")) {
            points += merit.get("points").asInt();
        }
        assertThat(points).isEqualTo(15);
    }

    private static String need(Random random) {
        List<String> all = new ArrayList<>();
        add(random, all, "minArea=" + random.nextInt(900));
        add(random, all, "maxArea=" + (900 + random.nextInt(2_000)));
        add(random, all, "maxRent=" + (40 + random.nextInt(100)));
        add(random, all, "maxCost=" + (60 + random.nextInt(110)));
        add(random, all, "use=" + USES.get(random.nextInt(USES.size())) + "&use=" + USES.get(random.nextInt(USES.size())));
        add(random, all, "ownership=" + List.of("state", "private", "collective", "government").get(random.nextInt(4)));
        add(random, all, "minFloorLoad=" + (200 + random.nextInt(500)));
        add(random, all, "minHeight=" + (2 + random.nextInt(25) / 10.0));
        add(random, all, "minPower=" + random.nextInt(200));
        add(random, all, "freightLift=" + random.nextInt(3_000));
        add(random, all, "water=true");
        add(random, all, "fume=true");
        add(random, all, "maxTerm=" + (6 + random.nextInt(30)));
        add(random, all, "maxDeposit=" + (1 + random.nextInt(2)));
        add(random, all, "freeBy=" + LocalDate.now().plusDays(random.nextInt(200)));
        add(random, all, "metroMinutes=" + (1 + random.nextInt(8)));
        add(random, all, "marketMinutes=" + random.nextInt(5));
        add(random, all, "proved=true");
        add(random, all, "confirmed=true");
        add(random, all, "market=seg-plaza&market=huafa-building");
        add(random, all, "polygon=" + Api.encode("114.0795,22.5430;114.0850,22.5430;114.0850,22.5475;114.0795,22.5475"));
        if (random.nextInt(4) == 0) {
            for (String code : CODES) {
                if (random.nextInt(10) > 1) {
                    all.add("canMeet=" + code);
                }
            }
        }
        return String.join("&", all.isEmpty() ? List.of("water=true") : all);
    }

    private static void add(Random random, List<String> all, String one) {
        if (random.nextInt(6) == 0) {
            all.add(one);
        }
    }
}
