package hqb.makerspaces.registry.rules;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a makerspace that conditions depend on.
 *
 * @param kind number, day or yes-no
 * @param unit of a number; null when it has none
 */
@Serdeable
public record Field(String name, String kind, @Nullable String unit, Text label) {
}
