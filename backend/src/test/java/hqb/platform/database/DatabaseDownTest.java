package hqb.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class DatabaseDownTest {
    @Test
    void poolSaysNoWithinSecondsAndRecoversByItself(DataSource pool) throws Exception {
        DataSource connections = DelegatingDataSource.unwrapDataSource(pool);
        var wire = TestProduct.get().database();
        wire.cut();
        try {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> ask(connections)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(connections)).isInstanceOf(SQLException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        } finally {
            wire.mend();
        }
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!answers(connections)) { // each connection that broke is noticed once
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static boolean answers(DataSource connections) {
        try {
            ask(connections);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void ask(DataSource connections) throws SQLException {
        try (var connection = connections.getConnection(); var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }
}
