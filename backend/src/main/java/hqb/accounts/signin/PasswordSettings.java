package hqb.accounts.signin;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How hard passwords are to guess from their hashes (Argon2id; the defaults are OWASP's).
 *
 * @param memoryKib  KiB of memory a hash
 * @param iterations passes over it
 * @param atOnce     how many hashes are made at the same time; others wait
 */
@ConfigurationProperties("hqb.passwords")
public record PasswordSettings(@Bindable(defaultValue = "19456") int memoryKib, @Bindable(defaultValue = "2") int iterations,
        @Bindable(defaultValue = "2") int atOnce) {
}
