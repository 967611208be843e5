package hqb.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A part with what people tell parts apart by at a glance.
 *
 * @param housing its package, such as {@code 0603}; null when the catalogue has none
 */
public record ShortPart(NamedPart part, @Nullable String housing, @Nullable String description) {
}
