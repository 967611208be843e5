package hqb.platform.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The PostgreSQL database to use.
 *
 * @param url {@code jdbc:postgresql://host:port/name}, or {@code postgresql://user:password@host:port/name}
 * @param user its user
 * @param password its user's password, empty for none
 * @param connections how many connections to it are kept open at most
 * @param patience how long a start waits for it to answer
 */
@ConfigurationProperties("hqb.database")
public record DatabaseSettings(
        @Bindable(defaultValue = "jdbc:postgresql://127.0.0.1:5432/hqb") String url,
        @Bindable(defaultValue = "hqb") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "16") int connections,
        @Bindable(defaultValue = "2m") Duration patience) {
    /** Says whose database it is, never the password. */
    @Override
    public String toString() {
        return "database of user " + user;
    }
}
