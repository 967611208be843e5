package hqb.platform.files;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where uploaded files are kept.
 *
 * @param folder a folder that all backends of an installation share
 */
@ConfigurationProperties("hqb.files")
public record FileSettings(@Bindable(defaultValue = "files") String folder) {
}
