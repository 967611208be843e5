package hqb.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class TestProductTest {
    @Test
    void unknownApiAddressIsAProblem(Api api) {
        Answer answer = api.get("/no-such-thing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    void metricsAreThereForPrometheusAndTheRestOfTheManagementInterfaceIsNot(Api api) {
        assertThat(api.send("GET", "/metrics", BodyPublishers.noBody()).text()).contains("jvm_memory_used_bytes");
        for (String closed : new String[]{"/beans", "/env", "/health", "/loggers", "/routes", "/refresh", "/stop", "/threaddump"}) {
            assertThat(api.send("GET", closed, BodyPublishers.noBody()).text()).doesNotContain("micronaut");
        }
    }

    @Test
    void databaseIsPostgres18(DataSource database) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }
}
