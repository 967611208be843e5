package hqb.platform.idempotency;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param contentType of the body, null without one
 * @param location    the header of that name, null without one
 * @param body        as sent, null without one
 */
@Serdeable
record KeptAnswer(int status, @Nullable String contentType, @Nullable String location, byte @Nullable [] body) {
}
