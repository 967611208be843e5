package hqb.places.walking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@HqbTest
class WalkControllerTest {
    @Test
    void whatLiesWithinSomeMinutesIsListedTheNearestFirst(Api api) {
        JsonNode found = api.get("/places/within?building=seg-plaza&minutes=6").json();
        List<Integer> metres = new ArrayList<>();
        found.get("items").forEach(place -> {
            metres.add(place.get("metres").asInt());
            assertThat(place.get("minutes").asInt()).isBetween(0, 6);
            assertThat(place.get("slug").asText()).isNotEqualTo("seg-plaza");
        });
        assertThat(metres).isSorted().hasSizeGreaterThan(3);
        assertThat(found.get("items")).anySatisfy(place -> assertThat(place.get("kind").asText()).isEqualTo("station"));
    }

    @Test
    void longerWalksReachMore(Api api) {
        int few = api.get("/places/within?building=seg-plaza&minutes=4").json().get("total").asInt();
        int many = api.get("/places/within?building=seg-plaza&minutes=60").json().get("total").asInt();
        assertThat(few).isLessThan(many);
        assertThat(many).isGreaterThanOrEqualTo(37 + 8);
    }

    @Test
    void theWayBeginsAtAStationOrAtAPointToo(Api api) {
        JsonNode station = api.get("/places/within?station=station-huaqiang-north&minutes=5").json().get("items");
        assertThat(station).isNotEmpty().noneSatisfy(place -> assertThat(place.get("slug").asText()).isEqualTo("station-huaqiang-north"));
        JsonNode point = api.get("/places/within?at=22.54701,114.08025&minutes=5").json().get("items");
        assertThat(point).anySatisfy(place -> assertThat(place.get("slug").asText()).isEqualTo("station-huaqiang-north"));
        assertThat(api.get("/places/within?station=nowhere&minutes=5").status()).isEqualTo(404);
        assertThat(api.get("/places/within?at=1,2&minutes=5").status()).isEqualTo(400);
        assertThat(api.get("/places/within?at=a&minutes=5").status()).isEqualTo(400);
        assertThat(api.get("/places/within?minutes=5").status()).isEqualTo(400);
        assertThat(api.get("/places/within?station=station-huaxin&building=seg-plaza&minutes=5").status()).isEqualTo(400);
    }

    @Test
    void theStreetsThatAreReachedGrowWithTheMinutes(Api api) {
        JsonNode few = api.get("/places/within/streets?building=seg-plaza&minutes=3").json();
        JsonNode many = api.get("/places/within/streets?building=seg-plaza&minutes=8").json();
        assertThat(few.get("items")).isNotEmpty().allSatisfy(street -> assertThat(street.get("minutes").asInt()).isBetween(0, 3));
        assertThat(many.get("total").asInt()).isGreaterThan(few.get("total").asInt());
    }

    @Test
    void anUnknownBuildingIsRefusedWithThoseCalledAlike(Api api) {
        Answer answer = api.get("/places/within?building=seg-plaza-north&minutes=5");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asText()).contains("seg-plaza");
        assertThat(api.get("/places/within?building=seg-plaza&minutes=0").status()).isEqualTo(400);
    }
}
