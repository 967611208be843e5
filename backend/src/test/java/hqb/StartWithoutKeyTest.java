package hqb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.platform.database.DatabaseSettings;
import hqb.search.ElasticsearchSettings;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HqbTest
class StartWithoutKeyTest {
    @Test
    void theServerDoesNotStartWithoutAKeyForSecrets(DatabaseSettings database, ElasticsearchSettings elasticsearch) {
        Map<String, Object> settings = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearch.url(), "hqb.indexer.enabled", false,
                "micronaut.server.port", -1, "micronaut.server.host", "127.0.0.1");
        try (ApplicationContext context = Application.context(settings).start()) {
            assertThatThrownBy(() -> context.getBean(EmbeddedServer.class).start()).hasMessageContaining("HQB_SECRETS_KEY is not set");
        }
    }
}
