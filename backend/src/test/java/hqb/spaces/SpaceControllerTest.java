package hqb.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.places.Demonstration;
import hqb.platform.Language;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class SpaceControllerTest {
    private static final UUID MAKER_FLOOR = Demonstration.id("space", "seg-plaza-maker-floor");

    @Test
    void theDatabaseHoldsThePublishedFigures(Spaces spaces) {
        assertThat(spaces.totals().spaces()).isEqualTo(26);
        assertThat(spaces.totals().areaM2()).isEqualByComparingTo("713000");
    }

    @Test
    void aSpaceTellsOfItsBuildingAndOfTheOthersThere(Api api) {
        JsonNode space = api.get("/spaces/" + MAKER_FLOOR).json();
        assertThat(space.path("name").asText()).isEqualTo("SEG Plaza maker floor");
        assertThat(space.path("area").decimalValue()).isEqualByComparingTo(new BigDecimal(1850));
        assertThat(space.path("ownership").asText()).isEqualTo("state");
        assertThat(space.path("building").path("slug").asText()).isEqualTo("seg-plaza");
        assertThat(space.path("building").path("grossArea").decimalValue()).isEqualByComparingTo("169083");
        assertThat(space.path("levels").path("from").asText()).isEqualTo("11F");
        assertThat(space.path("sameBuilding")).hasSize(2);
        assertThat(space.path("demonstration").asBoolean()).isTrue();
    }

    @Test
    void textsFollowTheLanguageAndCodesDoNot(Api api) {
        JsonNode space = api.get("/spaces/" + MAKER_FLOOR, "Accept-Language", "zh-CN").json();
        assertThat(space.path("name").asText()).isEqualTo("赛格广场创客层");
        assertThat(space.path("requirements").get(0).path("code").asText()).isEqualTo("hardware-startup");
        assertThat(space.path("requirements").get(0).path("text").asText()).contains("硬件");
        assertThat(space.path("use").get(0).asText()).isEqualTo("makerspace");
    }

    @Test
    void anUnknownRentIsNullAndNotLeftOut(Api api) {
        JsonNode space = api.get("/spaces/" + Demonstration.id("space", "wanshang-counter-cluster")).json();
        assertThat(space.has("rent")).isTrue();
        assertThat(space.path("rent").isNull()).isTrue();
    }

    @Test
    void whatIsNotThereIs404(Api api) {
        for (String id : List.of(UUID.randomUUID().toString(), "nonsense", "%00")) {
            Answer answer = api.get("/spaces/" + id);
            assertThat(answer.status()).as(id).isIn(400, 404);
        }
    }

    @Test
    void loadingAgainChangesNothing(Spaces spaces, LoadSpaces load) {
        Map<UUID, SpaceItem> before = spaces.items(spaces.idsAfter(null, 100), Language.ZH);
        assertThat(load.load()).isEqualTo(26);
        assertThat(spaces.items(spaces.idsAfter(null, 100), Language.ZH)).isEqualTo(before);
    }
}
