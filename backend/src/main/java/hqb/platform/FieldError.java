package hqb.platform;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is wrong with one field.
 *
 * @param field   the name of the query parameter, or the JSON Pointer (RFC 6901) into the body
 * @param message what is wrong and how to put it right
 */
@Serdeable
public record FieldError(String field, String message) {
}
