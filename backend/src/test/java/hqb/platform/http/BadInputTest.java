package hqb.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class BadInputTest {
    private final Api api;
    private final TestAccounts accounts;

    BadInputTest(Api api, ApplicationContext product) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
    }

    @Test
    void aListWithAHoleIsRefusedWhereItIs() {
        Visitor maker = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        Answer flat = maker.put("/notices/settings",
                "{\"settings\": [{\"kind\": \"orders\", \"inApp\": true, \"mail\": false}, null]}");
        assertProblem(flat, 400, "invalid-request");
        assertThat(flat.json().get("errors").findValuesAsText("field")).containsExactly("/settings/1");
        Answer deep = maker.post("/saved-needs", "{\"name\": \"x\", \"need\": {\"ownership\": [null]}}");
        assertThat(deep.json().get("errors").findValuesAsText("field")).containsExactly("/need/ownership/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/parts?filter=capacitance:1u..100n|filter", "/parts?filter=capacitance:abc|filter",
        "/parts?filter=capacitance|filter",
        "/parts?filter=nosuchthing:1|filter", "/parts?filter=capacitance:..|filter", "/parts?size=0|size", "/parts?size=101|size",
        "/parts?size=-1|size",
        "/parts?size=99999999999999|size", "/parts?size=abc|size", "/parts?quantity=0|quantity", "/parts?quantity=-5|quantity",
        "/parts?quantity=1.5|quantity", "/parts?currency=EUR|currency", "/parts?sort=best|sort", "/parts?cursor=%21%21|cursor",
        "/parts?cursor=AAAA|cursor", "/parts?inStock=maybe|inStock", "/parts?category=nowhere|category", "/parts?foo=1|foo",
        "/parts?size=1&size=2|size", "/parts?q=%00|q", "/parts?q=a%07b|q", "/spaces?bbox=114.2,22.4,113.9,22.7|bbox",
        "/spaces?bbox=1,2,3|bbox",
        "/spaces?bbox=200,10,201,11|bbox", "/spaces?bbox=1,95,2,96|bbox", "/spaces?bbox=a,b,c,d|bbox", "/spaces?bbox=NaN,1,2,3|bbox",
        "/spaces?minArea=-1|minArea", "/spaces?minArea=many|minArea", "/spaces?minArea=9&maxArea=5|minArea",
        "/spaces?maxRent=1e400|maxRent",
        "/spaces?ownership=royal|ownership", "/spaces?use=sleeping|use", "/spaces?sort=beauty|sort", "/spaces?cursor=x|cursor"})
    void whatCannotBeUnderstoodIsNamed(String path, String field) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.json().get("errors").findValuesAsText("field")).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/markets/%00", "/market/indices/a%00b/basket", "/makerspaces/%07"})
    void nothingIsCalledByAControlCharacter(String path) {
        assertProblem(api.get(path), 404, "not-found");
    }

    @Test
    void aQueryOfTenThousandCharactersIsRefusedByName() {
        Answer answer = api.get("/parts?q=" + "a".repeat(10_000));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.json().get("errors").findValuesAsText("field")).contains("q");
    }

    @Test
    void anAddressThatIsTooLongIs414AndHeadersThatAreTooLongAre431() {
        assertProblem(api.get("/parts?q=" + "a".repeat(20_000)), 414, "uri-too-long");
        assertProblem(api.get("/parts", "X-Long", "a".repeat(20_000)), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "'; DROP TABLE catalogue_part; --", "\" OR 1=1", "*:*", "mpn:(a AND b)", "{\"match_all\":{}}",
        "../../etc/passwd", "<script>",
        "NaN", "%", "\\", "电阻 \uD83D\uDE00", "-1e999", "a~2^5"})
    void strangeWordsAreOnlyWords(String typed) {
        Answer answer = api.get("/parts?q=" + Api.encode(typed));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(api.get("/parts/suggest?q=" + Api.encode(typed)).status()).isEqualTo(200);
        assertThat(api.get("/spaces?q=" + Api.encode(typed)).status()).isEqualTo(200);
    }

    @Test
    void anEmptyParameterIsAnAbsentOne() {
        JsonNode all = api.get("/parts").json();
        JsonNode same = api.get("/parts?q=&category=&manufacturer=&package=&filter=&inStock=&quantity=&currency=&sort=&cursor=&size=")
                .json();

        assertThat(same.get("total")).isEqualTo(all.get("total"));
        assertThat(same.get("items")).isEqualTo(all.get("items"));
        assertThat(api.get("/spaces?bbox=&minArea=&maxArea=&ownership=&use=&maxRent=&market=&q=&sort=&cursor=&size=").json().get("total")
                .asInt()).isEqualTo(26);
    }

    @Test
    void aNameWithACommaIsOneName() {
        assertThat(api.get("/parts?manufacturer=" + Api.encode("STMicroelectronics,Texas Instruments")).json().get("total").asInt())
                .isZero();
    }

    @Test
    void aForeignCursorIsRefused() {
        String cursor = api.get("/parts?size=1").json().get("next").asText();

        assertProblem(api.get("/parts?size=1&sort=price&cursor=" + cursor), 400, "invalid-request");
        assertThat(api.get("/parts?size=1&cursor=" + cursor).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parts/019e47d4-f800-7000-8000-000000000000", "/parts/019e47d4-f800-7000-8000-000000000000/offers",
        "/parts/not-an-id",
        "/suppliers/019e47d4-f800-7000-8000-000000000000", "/suppliers/x", "/spaces/019e47d4-f800-7000-8000-000000000000", "/spaces/x",
        "/markets/nowhere",
        "/nothing", "/parts/suggest/more"})
    void whatIsNotThereIs404(String path) {
        assertProblem(api.get(path), 404, "not-found");
    }

    @Test
    void otherMethodsAndUnreadableAddressesAreProblemsToo() {
        assertProblem(api.post("/parts", "{}"), 405, "method-not-allowed");
        assertProblem(api.send("DELETE", "/api/v1/parts", HttpRequest.BodyPublishers.noBody()), 405, "method-not-allowed");
        assertProblem(api.get("/parts", "Accept", "image/png"), 406, "not-acceptable");
        assertThat(api.send("GET", "/api/unknown", HttpRequest.BodyPublishers.noBody()).header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @Test
    void problemsSpeakTheLanguageOfTheAsker() {
        assertThat(api.get("/nothing", "Accept-Language", "zh-CN").json().get("title").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void anAnswerThatTheAskerHasIsNotSentAgain() {
        Answer first = api.get("/categories");
        Answer second = api.get("/categories", "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isNotEmpty();
        assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(second.status()).isEqualTo(304);
        assertThat(api.get("/categories", "If-None-Match", first.header("ETag"), "Accept-Language", "zh").status()).isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesItsRequestIdAndTheSecurityHeaders() {
        Answer answer = api.get("/meta", "X-Request-Id", "my-request-42");

        assertThat(answer.header("X-Request-Id")).isEqualTo("my-request-42");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api.get("/meta", "X-Request-Id", "<script>").header("X-Request-Id")).isNotEqualTo("<script>").isNotEmpty();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).endsWith("/" + code);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.json().get("detail").asText()).isNotBlank();
    }
}
