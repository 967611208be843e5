package hqb.platform.limits;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Limits on attempts and requests.
 *
 * @param spareLoopback               whether requests from this very machine are exempt, which only a local start wants
 * @param requestsPerMinute           of one API key or one person, to one backend; unused ones of a minute may come at once
 * @param requestsPerMinuteOfAddress  of one address, whoever asks; an IPv6 address counts with its neighbours of the same /64
 */
@ConfigurationProperties("hqb.limits")
public record LimitSettings(@Bindable(defaultValue = "false") boolean spareLoopback,
        @Bindable(defaultValue = "1800") int requestsPerMinute, @Bindable(defaultValue = "6000") int requestsPerMinuteOfAddress) {
}
