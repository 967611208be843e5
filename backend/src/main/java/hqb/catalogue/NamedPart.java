package hqb.catalogue;

import java.util.UUID;

/**
 * A part by its names alone, for telling which part is meant.
 *
 * @param manufacturer slug of the manufacturer
 * @param maker        the manufacturer's canonical name
 */
public record NamedPart(UUID id, String mpn, String mpnKey, String manufacturer, String maker, String category) {
}
