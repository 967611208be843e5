package hqb.search;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a word of the search was taken for.
 *
 * @param text  the word as typed
 * @param field the parameter, or {@code package}
 * @param value the value as a filter would state it
 */
@Serdeable
record Interpretation(String text, String field, String value) {
}
