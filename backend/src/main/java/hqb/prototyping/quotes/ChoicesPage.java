package hqb.prototyping.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be chosen when something is made by a process. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChoicesPage(String process, List<Choice> choices) {
    /**
     * One thing to choose.
     *
     * @param fact   its name, which ends in its unit
     * @param kind   number, word or flag
     * @param values what somebody offers, if that is a list
     * @param least  the least that somebody makes; null when there is no limit
     * @param most   the most
     * @param needed whether some provider has no price without it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Choice(String fact, String kind, List<String> values, @Nullable BigDecimal least, @Nullable BigDecimal most, boolean needed) {
    }
}
