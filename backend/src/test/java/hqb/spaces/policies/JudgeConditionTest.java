package hqb.spaces.policies;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.spaces.policies.Policy.Condition;
import hqb.spaces.policies.Policy.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth table of each kind of condition: what is given, and what follows. Nothing given is unknown, never no. */
class JudgeConditionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Text TEXT = new Text("", "");

    private static Condition one(String kind, @Nullable String wanted) {
        return new Condition("it", kind, "fact", kind.equals("share") ? "whole" : null, wanted == null ? null : new BigDecimal(wanted),
                kind.equals("one-of") ? List.of("a", "b") : null, TEXT, TEXT, null);
    }

    private static String judge(Condition one, Map<String, String> facts) {
        return JudgeCondition.judge(one, new Facts(facts), TODAY).code();
    }

    private static Map<String, String> fact(@Nullable String value) {
        return value == null ? Map.of() : Map.of("fact", value);
    }

    @ParameterizedTest
    @CsvSource({"at-least, 500, , unknown", "at-least, 500, 499.99, no", "at-least, 500, 500, yes", "at-least, 500, 501, yes",
        "at-most, 24, , unknown", "at-most, 24, 24.01, no", "at-most, 24, 24, yes", "at-most, 24, 0, yes",
        "yes, , , unknown", "yes, , false, no", "yes, , true, yes",
        "no, , , unknown", "no, , true, no", "no, , false, yes",
        "one-of, , , unknown", "one-of, , c, no", "one-of, , b, yes",
        "since, 18, , unknown", "since, 18, 2025-05-24, no", "since, 18, 2025-05-23, yes", "since, 18, 2020-01-01, yes",
        "since, -24, , unknown", "since, -24, 2024-11-22, no", "since, -24, 2024-11-23, yes", "since, -24, 2026-11-24, no"})
    void oneFact(String kind, @Nullable String wanted, @Nullable String given, String outcome) {
        assertThat(judge(one(kind, wanted), fact(given))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({", , unknown", "30, , unknown", ", 1000, unknown", "30, 0, unknown", "29.99, 1000, no", "30, 1000, yes", "0, 1000, no"})
    void aShareNeedsItsWhole(@Nullable String part, @Nullable String whole, String outcome) {
        Map<String, String> facts = new HashMap<>(fact(part));
        if (whole != null) {
            facts.put("whole", whole);
        }
        assertThat(judge(one("share", "3"), facts)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({", , unknown", "true, , yes", ", true, yes", "false, , unknown", ", false, unknown", "false, false, no", "false, true, yes",
        "true, false, yes", "true, true, yes"})
    void ofSeveralOneIsEnough(@Nullable String left, @Nullable String right, String outcome) {
        Condition other = new Condition("other", "yes", "other", null, null, null, TEXT, TEXT, null);
        Condition any = new Condition("it", "any", null, null, null, null, TEXT, TEXT, List.of(one("yes", null), other));
        Map<String, String> facts = new HashMap<>(fact(left));
        if (right != null) {
            facts.put("other", right);
        }
        assertThat(judge(any, facts)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, YES, YES", "YES, NO, NO, YES", "YES, UNKNOWN, UNKNOWN, YES", "NO, UNKNOWN, NO, UNKNOWN", "NO, NO, NO, NO",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"})
    void oneNoIsEnoughForAllAndOneYesForAny(Verdict left, Verdict right, Verdict all, Verdict any) {
        assertThat(Verdict.all(List.of(left, right))).isEqualTo(all);
        assertThat(Verdict.all(List.of(right, left))).isEqualTo(all);
        assertThat(Verdict.any(List.of(left, right))).isEqualTo(any);
        assertThat(Verdict.any(List.of(right, left))).isEqualTo(any);
    }
}
