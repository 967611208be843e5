package hqb.supply.feeds;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Where a list lies and when it is to be fetched, as somebody says it.
 *
 * @param url           begins with https://; a public host
 * @param rhythm        hourly, six-hourly or daily
 * @param dailyAt       HH:mm in Shenzhen, for a daily one
 * @param mode          apply, the default, or dry-run when somebody looks at each list first
 * @param removeMissing whether offers that the list does not name are removed; default false
 * @param active        whether it is fetched by itself; default true
 * @param credential    how the server knows us; null when it wants nothing
 */
@Serdeable
record FeedBody(@Nullable String url, @Nullable String rhythm, @Nullable String dailyAt, @Nullable String mode,
        @Nullable Boolean removeMissing, @Nullable Boolean active, @Nullable CredentialBody credential) {

    /**
     * What the server wants to see.
     *
     * @param kind   none, basic or header
     * @param name   of the user, or of the header
     * @param secret the password, or the header's value; null leaves what is there, as long as kind, name and server stay
     */
    @Serdeable
    record CredentialBody(@Nullable String kind, @Nullable String name, @Nullable String secret) {
    }
}
