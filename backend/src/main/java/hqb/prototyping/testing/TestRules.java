package hqb.prototyping.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a plan is drawn up, as {@code rules.json} writes them; {@code docs/testing.md} describes each member.
 *
 * @param version   raised with every change
 * @param documents what a laboratory asks for, by the word that tests name it with
 */
record TestRules(int version, List<Question> questions, List<Wish> wishes, Map<String, Text> documents, List<Rule> tests,
        List<Warning> warnings) {

    /** A fact that is asked for, unless its conditions are not met. */
    record Question(String fact, String kind, Text text, @Nullable Text hint, @Nullable Map<String, List<String>> when,
            @Nullable List<Choice> choices, @Nullable String unit, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        List<Choice> offered() {
            return choices == null ? List.of() : choices;
        }
    }

    record Choice(String value, Text label) {
    }

    /** Words of somebody who only writes what is wanted, and the market that they mean. */
    record Wish(List<String> words, String market) {
    }

    /**
     * A test or a certificate.
     *
     * @param markets     that ask for it; empty for all
     * @param priced      the word of the standard in the price rules of laboratories; null when no laboratory here has it
     * @param level       required or advised
     * @param source      where the law says so
     * @param documents   words of {@link TestRules#documents}
     * @param when        what a product has to be for this to be thought of at all
     * @param exemptions  reasons for which it does not apply although its market is chosen
     * @param reportsFor  markets that one report serves
     * @param hours       of a chamber, where it is sold by the hour
     * @param advisedWhen when it is only advised
     */
    record Rule(String code, List<String> markets, String standard, @Nullable String priced, Text title, String level, Text why,
            String source, Weeks weeks, int samples, List<String> documents, boolean prescan, @Nullable JsonNode when,
            @JsonProperty("not") @Nullable List<Exemption> exemptions, @Nullable List<Note> notes, @Nullable List<String> reportsFor,
            @Nullable BigDecimal hours, @Nullable JsonNode advisedWhen) {
    }

    record Weeks(int from, int to) {
    }

    record Exemption(JsonNode when, Text why) {
    }

    record Note(JsonNode when, Text text) {
    }

    record Warning(JsonNode when, Text text) {
    }
}
