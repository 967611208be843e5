package hqb.platform.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a start wait for a PostgreSQL that comes up later than we do; migrations and all the rest come after. */
@Singleton
final class AwaitDatabase implements BeanCreatedEventListener<DataSource>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitDatabase.class);

    private final DatabaseSettings settings;

    AwaitDatabase(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource database = event.getBean();
        long end = System.nanoTime() + settings.patience().toNanos();
        while (true) {
            try (Connection connection = database.getConnection()) {
                connection.isValid(1);
                return database;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("PostgreSQL at " + DatabaseUrl.of(settings.url()).jdbc() + " did not let us in within "
                            + settings.patience().toSeconds() + " seconds: " + reason(e), e);
                }
                LOG.warn("PostgreSQL is not there yet, trying again: {}", reason(e));
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private static String reason(SQLException e) {
        Throwable last = e;
        while (last.getCause() instanceof SQLException cause) {
            last = cause;
        }
        return String.valueOf(last.getMessage());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
