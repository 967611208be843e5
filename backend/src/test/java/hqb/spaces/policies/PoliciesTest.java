package hqb.spaces.policies;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.Language;
import hqb.spaces.policies.Policy.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private final Policies policies = new Policies();

    private Stream<Condition> conditions() {
        return policies.list().stream().flatMap(policy -> policy.conditions().stream())
                .flatMap(one -> Stream.concat(Stream.of(one), one.choices().stream()));
    }

    @Test
    void everyConditionCanBeJudgedAndAsksForFactsThatExist() {
        conditions().forEach(one -> {
            assertThat(JudgeCondition.judge(one, Facts.NONE, LocalDate.parse("2026-11-23"))).as(one.code()).isEqualTo(Verdict.UNKNOWN);
            assertThat(JudgeCondition.facts(one)).as(one.code())
                    .allSatisfy(fact -> assertThat(policies.fact(fact)).as(fact).isPresent());
        });
    }

    @Test
    void everythingIsSaidInBothLanguagesAndSaysItsSource() {
        assertThat(policies.list()).isNotEmpty().allSatisfy(policy -> {
            for (Language language : Language.values()) {
                assertThat(List.of(policy.name().in(language), policy.about().in(language), policy.benefit().in(language),
                        policy.source().in(language))).noneMatch(String::isBlank);
            }
            assertThat(policy.source().en()).contains("No advice");
        });
    }

    @Test
    void versionsOfOnePolicyHaveTheirOwnNumbers() {
        assertThat(policies.list().stream().map(policy -> policy.slug() + ' ' + policy.version())).doesNotHaveDuplicates();
    }

    @Test
    void someAreOverAndSomeAreStillToCome() {
        LocalDate day = LocalDate.parse("2026-11-23");
        assertThat(policies.list().stream().filter(policy -> !policy.isInForce(day)).map(Policy::slug)).contains("maker-fund",
                "makerspace-shenzhen");
    }
}
