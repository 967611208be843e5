package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HqbTest
class CategoriesControllerTest {

    @Test
    void theWholeTreeIsListedWithItsParts(Api api, Parts parts) {
        var answer = api.get("/categories");
        assertThat(answer.status()).isEqualTo(200);
        Map<String, JsonNode> items = new HashMap<>();
        answer.json().path("items").forEach(item -> items.put(item.path("slug").asText(), item));
        assertThat(items).hasSize(answer.json().path("total").asInt());
        assertThat(answer.json().path("next").isNull()).isTrue();
        long roots = 0;
        for (JsonNode item : items.values()) {
            if (item.path("parent").isNull()) {
                roots += item.path("parts").asLong();
            } else {
                assertThat(items).containsKey(item.path("parent").asText());
            }
        }
        assertThat(roots).isEqualTo(parts.count());
    }

    @Test
    void namesFollowTheLanguage(Api api) {
        assertThat(name(api, "en")).isEqualTo("Linear regulators (LDO)");
        assertThat(name(api, "zh-CN")).isEqualTo("线性稳压器(LDO)");
    }

    private static String name(Api api, String language) {
        for (JsonNode item : api.get("/categories", "Accept-Language", language).json().path("items")) {
            if (item.path("slug").asText().equals("ldo-regulators")) {
                return item.path("name").asText();
            }
        }
        return "";
    }
}
