package hqb.platform.files;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where uploaded files are kept.
 *
 * @param folder which all backends see; it is made when it is not there
 */
@ConfigurationProperties("hqb.files")
public record FileSettings(@Bindable(defaultValue = "files") String folder) {
}
