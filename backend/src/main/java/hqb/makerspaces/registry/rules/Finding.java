package hqb.makerspaces.registry.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a makerspace stands to one condition.
 *
 * @param measured the figure as text; null when it is not known or there are parts
 * @param lacking  by how much it is missed, in the unit of the condition, more than 0; null when it is not missed, or not by a number
 * @param parts    of a condition of which one part is enough
 */
public record Finding(Condition condition, Outcome outcome, @Nullable String measured, @Nullable BigDecimal lacking, List<Finding> parts) {
    /** Whether everything it says is on paper; a part that is met is enough. */
    public List<String> fieldsThatCount() {
        if (parts.isEmpty()) {
            return condition.fields();
        }
        return parts.stream().filter(part -> outcome != Outcome.MET || part.outcome == Outcome.MET)
                .flatMap(part -> part.fieldsThatCount().stream()).toList();
    }
}
