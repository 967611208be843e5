package hqb.spaces.policies;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy, as {@code policies.json} writes it; {@code docs/park.md} describes each member.
 *
 * @param topic         makerspace, firm, tax, ip or space
 * @param benefit       what it gives
 * @param source        who says so, as told there; no advice
 * @param demonstration whether figures in it are invented
 * @param validFrom     the first day on which it is in force; null for ever before
 * @param validTo       the last day; null for ever after
 */
@Serdeable
record Policy(String slug, int version, String topic, Text name, Text about, Text benefit, Text source, boolean demonstration,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, List<Condition> conditions) {

    /** A text in both languages. */
    @Serdeable
    record Text(String en, String zh) {
        String in(Language language) {
            return language.pick(en, zh);
        }
    }

    /**
     * Something that has to be so.
     *
     * @param kind   at-least, at-most, share, yes, no, one-of, since or any
     * @param fact   on what it depends; null for any
     * @param of     of share: the whole of which the fact is a part
     * @param wanted the bound: a number; of share per cent; of since months that have passed at least, or at most when negative
     * @param values of one-of
     * @param proof  what paper shows it
     * @param parts  of any: of which one is enough
     */
    @Serdeable
    record Condition(String code, String kind, @Nullable String fact, @Nullable String of, @Nullable BigDecimal wanted,
            @Nullable List<String> values, Text text, Text proof, @Nullable List<Condition> parts) {
        List<Condition> choices() {
            return parts == null ? List.of() : parts;
        }
    }

    /** Whether it is in force on a day. */
    boolean isInForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * A fact that is asked for.
     *
     * @param name  its word
     * @param kind  number, yes-no, day or choice
     * @param group who can answer it: firm, makerspace or team
     * @param unit  of a number
     */
    @Serdeable
    record Fact(String name, String kind, String group, Text question, @Nullable Text hint, @Nullable String unit,
            @Nullable List<Choice> choices) {
        List<Choice> offered() {
            return choices == null ? List.of() : choices;
        }
    }

    /** A value that can be chosen. */
    @Serdeable
    record Choice(String value, Text label) {
    }

    /** The file. */
    @Serdeable
    record Rules(List<Fact> facts, List<Policy> policies) {
    }
}
