package hqb.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({"2026-02-13, 1, 2026-02-14", "2026-02-14, 1, 2026-02-24", "2026-02-13, 6, 2026-02-28", "2026-09-30, 1, 2026-10-08",
        "2026-10-09, 1, 2026-10-10", "2026-04-03, 1, 2026-04-07", "2026-11-20, 1, 2026-11-23", "2026-11-23, 5, 2026-11-30"})
    void publicHolidaysAreLeftOutAndTheDaysThatMakeUpForThemCount(LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(expected);
    }

    @Test
    void aYearThatIsNotPublishedIsMondayToFriday() {
        assertThat(WorkingDays.after(LocalDate.of(2031, 9, 30), 3)).isEqualTo(LocalDate.of(2031, 10, 3));
        assertThat(WorkingDays.includes(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void theYearOf2026HasAsManyWorkingDaysAsItsNoticeLeaves() {
        long days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(WorkingDays::includes).count();
        // 261 from Monday to Friday, 19 of them off, 6 weekend days of work
        assertThat(days).isEqualTo(248);
    }

    @Test
    void noDaysAfterADayIsTheDayItself() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 10, 1), 0)).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void theDayIsThatOfShenzhen() {
        assertThat(WorkingDays.today(Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
