package hqb.catalogue.alike;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How another part compares to ours in one thing.
 *
 * @param field   a dictionary name, or {@code package} or {@code lifecycle}
 * @param label   what it is called in the asked language
 * @param ours    our value as people read it; null when unknown
 * @param theirs  the other's
 * @param verdict {@code better, worse, same, different} or {@code unknown}, seen from the other part
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Difference(String field, String label, @Nullable String ours, @Nullable String theirs, String verdict) {
}
