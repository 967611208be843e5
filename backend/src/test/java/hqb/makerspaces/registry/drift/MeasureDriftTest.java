package hqb.makerspaces.registry.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureDriftTest {
    private static DriftFacts facts(@Nullable Integer property, @Nullable Integer tenants, @Nullable Integer seen,
            @Nullable Integer events) {
        return new DriftFacts(property == null ? null : new BigDecimal(100), property == null ? null : BigDecimal.valueOf(property),
                tenants,
                seen, events);
    }

    @ParameterizedTest
    @CsvSource({", , , , no-score, ", "42, , , , no-score, ", "42, 4, 0, , no-score, ", "42, 20, 20, 10, ok, 0", "42, 20, 20, 0, ok, 15",
        "90, 20, 20, 10, watch, 40", "90, 20, 16, 0, inspection, 55", "100, 20, 0, 0, inspection, 100", "66, 20, 10, 10, watch, 42",
        ", 20, 0, 0, inspection, 60"})
    void theScoreAndItsLevel(@Nullable Integer property, @Nullable Integer tenants, @Nullable Integer seen, @Nullable Integer events,
            String level, @Nullable Integer score) {
        Drift drift = MeasureDrift.of(facts(property, tenants, seen, events));

        assertThat(drift.level()).isEqualTo(level);
        assertThat(drift.score()).isEqualTo(score);
    }

    @Property
    void causesSumToTheScoreAndWorseNeverLooksBetter(@ForAll @IntRange(max = 99) int property,
            @ForAll @IntRange(min = 6, max = 60) int tenants,
            @ForAll @IntRange(min = 1, max = 6) int seen, @ForAll @IntRange(max = 20) int events) {
        Drift drift = MeasureDrift.of(facts(property, tenants, seen, events));

        assertThat(drift.causes()).hasSizeLessThanOrEqualTo(3);
        assertThat(drift.causes().stream().mapToInt(Drift.Cause::points).sum()).isEqualTo(drift.score());
        assertThat(drift.score()).isBetween(0, 100);
        assertThat(MeasureDrift.of(facts(property + 1, tenants, seen, events)).score()).isGreaterThanOrEqualTo(drift.score());
        assertThat(MeasureDrift.of(facts(property, tenants, seen - 1, events)).score()).isGreaterThanOrEqualTo(drift.score());
        assertThat(MeasureDrift.of(facts(property, tenants, seen, events + 1)).score()).isLessThanOrEqualTo(drift.score());
    }
}
