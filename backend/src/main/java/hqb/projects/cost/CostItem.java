package hqb.projects.cost;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a product needs, and what it costs by quantity.
 *
 * @param subject the list, design or test plan that it rests on
 * @param title   of that
 * @param source  who asks the price at each quantity, in words, by quantity; absent where nobody does
 * @param asOf    when the prices held
 * @param costs   by the quantity asked for; absent where it has no price
 * @param gap     what is not in the price, or why there is none; null when nothing is missing
 */
record CostItem(CostKind kind, UUID subject, String title, Map<Long, String> source, Instant asOf, Map<Long, Cost> costs,
        @Nullable String gap) {
}
