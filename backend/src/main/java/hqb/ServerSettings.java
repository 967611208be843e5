package hqb;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where the product listens.
 *
 * @param port of its HTTP interface
 * @param host whose address it listens on; {@code 0.0.0.0} for all of this machine
 */
@ConfigurationProperties("hqb")
record ServerSettings(@Bindable(defaultValue = "8080") int port, @Bindable(defaultValue = "127.0.0.1") String host) {
}
