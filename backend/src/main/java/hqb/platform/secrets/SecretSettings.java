package hqb.platform.secrets;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What closes secrets in the database.
 *
 * @param key 32 random bytes in base 64, the same for all backends of an installation; a local start draws its own
 */
@ConfigurationProperties("hqb.secrets")
public record SecretSettings(@Bindable(defaultValue = "") String key) {
    /** Says whether there is a key, never which. */
    @Override
    public String toString() {
        return key.isEmpty() ? "no key" : "a key";
    }
}
