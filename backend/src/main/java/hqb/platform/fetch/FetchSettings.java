package hqb.platform.fetch;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Which addresses that users name are asked, and how much is taken from them.
 *
 * @param allowHttp     whether unencrypted addresses are asked too
 * @param allowLoopback whether this very machine is asked, on any port and unencrypted; for tests only
 * @param ports         that are asked, parted by commas
 * @param maxMegabytes  of a file, unpacked
 * @param timeout       from the first connection to the last byte
 */
@ConfigurationProperties("hqb.fetch")
public record FetchSettings(@Bindable(defaultValue = "false") boolean allowHttp, @Bindable(defaultValue = "false") boolean allowLoopback,
        @Bindable(defaultValue = "80,443") String ports, @Bindable(defaultValue = "200") int maxMegabytes,
        @Bindable(defaultValue = "5m") Duration timeout) {
}
