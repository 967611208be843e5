package hqb.prototyping.testing;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a product needs, in both languages, as it is kept with its plan.
 *
 * @param missing names of the facts without which nothing can be said; then the rest is empty
 */
@Serdeable
record Outcome(List<String> missing, List<Needed> tests, List<NotNeeded> notNeeded, List<Text> warnings) {

    /**
     * A test or certificate that applies.
     *
     * @param priced    the word of the standard in the price rules of laboratories; null when none here has it
     * @param level     required or advised
     * @param weeksFrom what it usually takes, with the work of bodies that certify
     * @param reports   how many of the chosen markets its report serves
     * @param hours     of a chamber; null where it is not sold by the hour
     */
    @Serdeable
    record Needed(String code, @Nullable String priced, List<String> markets, String standard, Text title, String level, Text why,
            String source, int samples, List<Text> documents, int weeksFrom, int weeksTo, boolean prescan, List<Text> notes, int reports,
            @Nullable BigDecimal hours) {
    }

    /** One that somebody might expect and that does not apply. */
    @Serdeable
    record NotNeeded(String code, List<String> markets, String standard, Text title, Text why) {
    }
}
