package hqb.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Gives the connection pool its settings. A request that finds PostgreSQL gone is told so within seconds, and a pool that lost its
 * connections makes new ones as soon as PostgreSQL is back.
 */
@Singleton
final class ConfigureDatabase implements BeanCreatedEventListener<DatasourceConfiguration> {
    private static final long CONNECTION_MILLISECONDS = 2_500;
    private static final long VALIDATION_MILLISECONDS = 1_000;
    private static final long KEEP_ALIVE_MILLISECONDS = 60_000;

    private final DatabaseSettings settings;

    ConfigureDatabase(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration pool = event.getBean();
        DatabaseUrl url = DatabaseUrl.of(settings.url());
        pool.setUrl(url.jdbc());
        pool.setJdbcUrl(url.jdbc());
        pool.setUsername(url.user() == null ? settings.user() : url.user());
        pool.setPassword(url.password() == null ? settings.password() : url.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(Math.min(2, settings.connections()));
        pool.setConnectionTimeout(CONNECTION_MILLISECONDS);
        pool.setValidationTimeout(VALIDATION_MILLISECONDS);
        pool.setKeepaliveTime(KEEP_ALIVE_MILLISECONDS);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "virtual-hqb");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("loginTimeout", "3");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }
}
