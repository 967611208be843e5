package hqb.accounts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param lifetime at most, from signing in
 * @param idle     without a request
 */
@ConfigurationProperties("hqb.sessions")
public record SessionSettings(@Bindable(defaultValue = "30d") Duration lifetime, @Bindable(defaultValue = "7d") Duration idle) {
}
