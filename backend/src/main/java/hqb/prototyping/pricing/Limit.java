package hqb.prototyping.pricing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider can make.
 *
 * @param fact   what is limited
 * @param when   the conditions under which it is
 * @param range  the least and the most; null when only some words or numbers are allowed
 * @param words  the words that are allowed; empty for a number
 * @param number the numbers that are allowed; null when it is a range
 * @param needed whether a job that does not say is refused
 */
record Limit(String fact, List<Condition> when, Condition.@Nullable Range range, Set<String> words, Condition.@Nullable Numbers number,
        @Nullable Boolean flag, boolean needed) {
}
