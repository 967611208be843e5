package hqb;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.database.DatabaseSettings;
import hqb.search.ElasticsearchSettings;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command runs beside the product, as a process of its own would. */
@HqbTest
class RebuildIndexesTest {
    private final Api api;
    private final Map<String, Object> servers;

    RebuildIndexesTest(Api api, DatabaseSettings database, ElasticsearchSettings elasticsearch) {
        this.api = api;
        this.servers = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(), "hqb.database.password",
                database.password(), "hqb.elasticsearch.url", elasticsearch.url());
    }

    @Test
    void allIndexesAreBuiltAnewAndTheProductFindsWhatItFoundBefore() {
        int parts = total("/parts?size=1");
        int spaces = total("/spaces?size=1");

        assertThat(new RebuildIndexes().run(List.of(), servers)).isZero();

        assertThat(total("/parts?size=1")).isEqualTo(parts).isPositive();
        assertThat(total("/spaces?size=1")).isEqualTo(spaces).isPositive();
    }

    @Test
    void aWordThatIsNoIndexIsRefused() {
        assertThat(new RebuildIndexes().run(List.of("parts"), servers)).isEqualTo(2);
    }

    private int total(String path) {
        return api.get(path).json().get("total").asInt();
    }
}
