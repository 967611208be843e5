package hqb.spaces.centres.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoShowRuleTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private static List<LocalDate> days(int... after) {
        return Arrays.stream(after).mapToObj(DAY::plusDays).toList();
    }

    @Test
    void oneMissedDayBlocksNobodyAndSeveralDesksOfOneDayAreOne() {
        assertThat(NoShowRule.blockedUntil(days(0), DAY.plusDays(1))).isEmpty();
        assertThat(NoShowRule.blockedUntil(days(0, 0), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void twoWithinThirtyDaysBlockForFourteenDaysAfterTheSecond() {
        assertThat(NoShowRule.blockedUntil(days(30, 0), DAY.plusDays(31))).contains(DAY.plusDays(44));
        assertThat(NoShowRule.blockedUntil(days(0, 30), DAY.plusDays(44))).contains(DAY.plusDays(44));
        assertThat(NoShowRule.blockedUntil(days(0, 30), DAY.plusDays(45))).isEmpty();
    }

    @Test
    void twoThatLieFurtherApartDoNot() {
        assertThat(NoShowRule.blockedUntil(days(0, 31), DAY.plusDays(32))).isEmpty();
    }

    @Test
    void aThirdOneBlocksAnew() {
        assertThat(NoShowRule.blockedUntil(days(0, 5, 20), DAY.plusDays(21))).contains(DAY.plusDays(34));
    }

    @Test
    void codesAreReadAsTheyAreTyped() {
        PassCode code = PassCode.fresh();
        String typed = ' ' + code.toString().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(PassCode.read(typed).orElseThrow().hash()).isEqualTo(code.hash());
        assertThat(PassCode.read("ABCDE-FGHJ")).isEmpty();
        assertThat(PassCode.read("ABCDE-FGHJ0")).isEmpty();
    }
}
