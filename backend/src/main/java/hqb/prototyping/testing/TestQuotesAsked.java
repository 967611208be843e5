package hqb.prototyping.testing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which laboratory is to do which test of a plan, how fast, and in which week. */
@Serdeable
record TestQuotesAsked(@Nullable List<@Nullable Choice> choices) {
    /**
     * A choice.
     *
     * @param test     its code in the plan
     * @param provider the word of the laboratory
     * @param leadTime the word of a lead time of it
     * @param week     the Monday of the week
     */
    @Serdeable
    record Choice(@Nullable String test, @Nullable String provider, @Nullable String leadTime, @Nullable LocalDate week) {
    }
}
