package hqb.makerspaces.registry.rules;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a tier.
 *
 * @param comparator at-least, at-most, months-at-least (since a day), yes, or any (one of the parts)
 * @param field      the figure that is compared; null for any
 * @param threshold  with what; null for yes and any
 * @param unit       of the threshold: m2, percent, months, desks, teams, firms, events, people, bodies, cases; null when it has none
 * @param evidence   the kind of paper that proves it
 * @param parts      of any; null for others
 */
@Serdeable
public record Condition(String code, String comparator, @Nullable String field, @Nullable BigDecimal threshold, @Nullable String unit,
        Text text, String evidence, @Nullable List<Condition> parts) {
    /** The parts; none unless one of several has to be met. */
    public List<Condition> choices() {
        return parts == null ? List.of() : parts;
    }

    /** The figures on which it depends. */
    public List<String> fields() {
        return Stream.concat(Stream.ofNullable(field), choices().stream().flatMap(part -> part.fields().stream())).distinct().toList();
    }
}
