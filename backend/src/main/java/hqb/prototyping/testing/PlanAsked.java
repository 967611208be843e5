package hqb.prototyping.testing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product, and what is known of it.
 *
 * @param name  what the product is called
 * @param wish  what is wanted, in one's own words ("CE please"); names of marks in it choose their markets
 * @param facts by the names of the questions: a word, a list of words, a number, true or false; null for what is not known
 */
@Serdeable
record PlanAsked(@Nullable String name, @Nullable String wish, @Nullable Map<String, @Nullable Object> facts) {
}
