package hqb.platform.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What stands between clients and this server.
 *
 * @param hops how many proxies of the operator's own a request passes: so many last entries of {@code X-Forwarded-For} are believed,
 *     none when 0
 */
@ConfigurationProperties("hqb.proxy")
public record ProxySettings(@Bindable(defaultValue = "0") int hops) {
}
