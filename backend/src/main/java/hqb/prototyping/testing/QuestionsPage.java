package hqb.prototyping.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a product.
 *
 * @param version of the rules
 */
@Serdeable
record QuestionsPage(int version, List<Question> questions) {
    /**
     * A question.
     *
     * @param fact the name of its answer
     * @param kind choice, choices, flag or number
     * @param text the question
     * @param hint why it is asked, or how to find out
     * @param unit of a number
     * @param from the least number
     * @param to   the greatest
     * @param when the answers to other questions with which this one is asked; empty for always
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Question(String fact, String kind, String text, @Nullable String hint, @Nullable String unit, @Nullable BigDecimal from,
            @Nullable BigDecimal to, List<When> when, List<Choice> choices) {
        static Question of(TestRules.Question one, Language language) {
            return new Question(one.fact(), one.kind(), one.text().in(language), one.hint() == null ? null : one.hint().in(language),
                    one.unit(), one.from(), one.to(),
                    one.when() == null ? List.of()
                            : one.when().entrySet().stream().map((Map.Entry<String, List<String>> when) -> new When(when.getKey(),
                                    when.getValue())).toList(),
                    one.offered().stream().map(choice -> new Choice(choice.value(), choice.label().in(language))).toList());
        }
    }

    /** Another fact and the values of it, of which one is enough. */
    @Serdeable
    record When(String fact, List<String> values) {
    }

    @Serdeable
    record Choice(String value, String label) {
    }
}
