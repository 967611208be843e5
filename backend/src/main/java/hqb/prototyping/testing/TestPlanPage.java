package hqb.prototyping.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of tests as whoever has its link sees it.
 *
 * @param state     {@code complete}, or {@code questions} when facts are missing
 * @param facts     what is known
 * @param markets   that were chosen
 * @param questions what is missing; empty when it is complete
 * @param tests     what applies
 * @param notNeeded what somebody might expect and does not apply
 * @param warnings  what else to think of
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TestPlanPage(UUID id, String name, String state, int rulesVersion, String factsSha256, Instant createdAt, List<FactItem> facts,
        List<QuestionsPage.Choice> markets, List<QuestionsPage.Question> questions, List<TestItem> tests, List<NotNeededItem> notNeeded,
        List<String> warnings) {

    /**
     * A fact.
     *
     * @param label  its question
     * @param values as they are sent
     * @param text   as people read them
     */
    @Serdeable
    record FactItem(String fact, String label, List<String> values, String text) {
    }

    /**
     * A test or certificate that applies.
     *
     * @param markets   that ask for it
     * @param standard  by which it is tested
     * @param level     required or advised
     * @param why       the rule in plain words
     * @param source    where the law says so; null when no law does
     * @param samples   how many are needed
     * @param weeksFrom what it usually takes
     * @param prescan   whether a pre-scan is advisable
     * @param priced    whether laboratories here have prices for it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TestItem(String code, String title, String standard, List<String> markets, String level, String why, @Nullable String source,
            int samples, List<String> documents, int weeksFrom, int weeksTo, boolean prescan, List<String> notes,
            @Nullable BigDecimal hours,
            boolean priced) {
    }

    /** One that does not apply, and why. */
    @Serdeable
    record NotNeededItem(String code, String title, String standard, List<String> markets, String why) {
    }
}
