package hqb.accounts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Limits on attempts.
 *
 * @param spareLoopback whether requests from this very machine are exempt, which only a local start wants
 */
@ConfigurationProperties("hqb.limits")
public record LimitSettings(@Bindable(defaultValue = "false") boolean spareLoopback) {
}
