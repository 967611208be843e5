package hqb.makerspaces.registry.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureDriftTest {
    private static final DriftRule FIRST = DriftRule.of(2025);
    private static final DriftRule SECOND = DriftRule.of(2026);

    private static DriftFacts facts(@Nullable Integer property, @Nullable Integer tenants, @Nullable Integer seen,
            @Nullable Integer events, @Nullable Integer used) {
        return new DriftFacts(property == null ? null : new BigDecimal(100), property == null ? null : BigDecimal.valueOf(property),
                tenants, seen, events, used);
    }

    @ParameterizedTest
    @CsvSource({", , , , no-score, ", "42, , , , no-score, ", "42, 4, 0, , no-score, ", "42, 20, 20, 10, ok, 0", "42, 20, 20, 0, ok, 15",
        "90, 20, 20, 10, watch, 40", "90, 20, 16, 0, inspection, 55", "100, 20, 0, 0, inspection, 100", "66, 20, 10, 10, watch, 42",
        ", 20, 0, 0, inspection, 60"})
    void theScoreAndItsLevel(@Nullable Integer property, @Nullable Integer tenants, @Nullable Integer seen, @Nullable Integer events,
            String level, @Nullable Integer score) {
        Drift drift = MeasureDrift.of(facts(property, tenants, seen, events, 0), FIRST);

        assertThat(drift.level()).isEqualTo(level);
        assertThat(drift.score()).isEqualTo(score);
        assertThat(drift.rule()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({", , , , 5, no-score, ", "42, , , , 20, ok, 0", "42, , , , 11, ok, 9", "42, , , , 2, ok, 18", "42, , , , 0, ok, 18",
        "90, 20, 4, 10, 2, inspection, 88", "90, 20, 4, 0, 0, inspection, 100", "90, 20, 20, 10, , watch, 32"})
    void fromTheStatisticsOf2026OnRealUseIsASignToo(@Nullable Integer property, @Nullable Integer tenants, @Nullable Integer seen,
            @Nullable Integer events, @Nullable Integer used, String level, @Nullable Integer score) {
        Drift drift = MeasureDrift.of(facts(property, tenants, seen, events, used), SECOND);

        assertThat(drift.level()).isEqualTo(level);
        assertThat(drift.score()).isEqualTo(score);
        assertThat(drift.rule()).isEqualTo(2);
    }

    @Test
    void thePointsOfARuleAreAHundred() {
        assertThat(DriftRule.VERSIONS).allSatisfy(rule -> assertThat(rule.signs().stream().mapToInt(DriftRule.Sign::points).sum())
                .isEqualTo(100));
        assertThat(DriftRule.VERSIONS).extracting(DriftRule::version).doesNotHaveDuplicates();
    }

    @Property
    void causesSumToTheScoreAndWorseNeverLooksBetter(@ForAll @IntRange(max = 99) int property,
            @ForAll @IntRange(min = 6, max = 60) int tenants,
            @ForAll @IntRange(min = 1, max = 6) int seen, @ForAll @IntRange(max = 20) int events,
            @ForAll @IntRange(min = 1, max = 40) int used) {
        Drift drift = MeasureDrift.of(facts(property, tenants, seen, events, used), SECOND);

        assertThat(drift.causes()).hasSizeLessThanOrEqualTo(4);
        assertThat(drift.causes().stream().mapToInt(Drift.Cause::points).sum()).isEqualTo(drift.score());
        assertThat(drift.score()).isBetween(0, 100);
        assertThat(MeasureDrift.of(facts(property + 1, tenants, seen, events, used), SECOND).score()).isGreaterThanOrEqualTo(drift.score());
        assertThat(MeasureDrift.of(facts(property, tenants, seen - 1, events, used), SECOND).score()).isGreaterThanOrEqualTo(drift.score());
        assertThat(MeasureDrift.of(facts(property, tenants, seen, events + 1, used), SECOND).score()).isLessThanOrEqualTo(drift.score());
        assertThat(MeasureDrift.of(facts(property, tenants, seen, events, used - 1), SECOND).score()).isGreaterThanOrEqualTo(drift.score());
    }
}
