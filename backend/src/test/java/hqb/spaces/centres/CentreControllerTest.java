package hqb.spaces.centres;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import org.junit.jupiter.api.Test;

@HqbTest
class CentreControllerTest {
    private final Api api;

    CentreControllerTest(Api api) {
        this.api = api;
    }

    @Test
    void theTenCentresSayThatTheyAreInvented(LoadCentres load, Centres centres) {
        int before = centres.list().size();
        assertThat(load.load()).isEqualTo(10);
        assertThat(centres.list()).as("loading again changes nothing").hasSize(before);
        assertThat(api.get("/centres").json().path("items")).hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(centre -> assertThat(centre.path("demonstration").asBoolean()).isTrue());
    }

    @Test
    void eachServiceIsSomewhere() {
        for (CentreService service : CentreService.values()) {
            JsonNode found = api.get("/centres?service=" + service.code()).json();
            assertThat(found.path("items")).as(service.code()).isNotEmpty().allSatisfy(
                    centre -> assertThat(centre.path("services").findValuesAsText("code")).contains(service.code()));
        }
        assertThat(api.get("/centres?service=cooking").status()).isEqualTo(400);
    }

    @Test
    void centresAreFoundByWordsInBothLanguages() {
        assertThat(api.get("/centres?q=patent").json().path("items").findValuesAsText("slug")).contains("ip-house");
        assertThat(api.get("/centres?q=" + Api.encode("知识产权 驿站")).json().path("items").findValuesAsText("slug")).contains("ip-house");
        assertThat(api.get("/centres?q=zeppelin").json().path("total").asInt()).isZero();
        assertThat(api.get("/centres/nowhere").status()).isEqualTo(404);
    }

    @Test
    void theOneSearchBoxKnowsWhatCentresDo() {
        assertThat(api.get("/services?q=trademark").json().path("items").findValuesAsText("kind")).contains("centre-service");
        assertThat(api.get("/parts/suggest?q=" + Api.encode("营业执照")).json().path("items").findValuesAsText("kind"))
                .contains("centre-service");
    }

    @Test
    void hoursNameTheDaysOnWhichACentreIsClosed() {
        JsonNode centre = api.get("/centres/west-yard", "Accept-Language", "zh-CN").json();
        assertThat(centre.at("/hours/week").findValuesAsText("weekday")).doesNotContain("1").contains("7");
        assertThat(centre.path("name").asText()).isEqualTo("西院创客服务点");
    }
}
