package hqb.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.time.OpeningHours.Closure;
import hqb.platform.time.OpeningHours.Hours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final Hours DAY = new Hours(LocalTime.of(9, 30), LocalTime.of(18, 30));
    /** Monday and Tuesday; closed on Tuesday 6 October 2026. */
    private static final OpeningHours HOURS = new OpeningHours(Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY),
            List.of(new Closure(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 6), "Holiday")));

    private static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 10, day, hour, minute).atZone(OpeningHours.ZONE).toInstant();
    }

    @Test
    void itIsOpenByTheClockOfShenzhenFromOpeningToClosing() {
        assertThat(HOURS.isOpenAt(Instant.parse("2026-10-05T01:29:59Z"))).isFalse();
        assertThat(HOURS.isOpenAt(Instant.parse("2026-10-05T01:30:00Z"))).isTrue();
        assertThat(HOURS.isOpenAt(at(5, 18, 29))).isTrue();
        assertThat(HOURS.isOpenAt(at(5, 18, 30))).isFalse();
        assertThat(HOURS.isOpenAt(at(7, 12, 0))).as("Wednesday").isFalse();
    }

    @Test
    void aClosedDayGoesBeforeTheWeekday() {
        assertThat(HOURS.isOpenAt(at(6, 12, 0))).isFalse();
        assertThat(HOURS.isOpenAt(at(13, 12, 0))).isTrue();
    }

    @Test
    void theNextChangeIsClosingOrTheNextOpening() {
        assertThat(HOURS.changeAfter(at(5, 8, 0))).isEqualTo(at(5, 9, 30));
        assertThat(HOURS.changeAfter(at(5, 12, 0))).isEqualTo(at(5, 18, 30));
        assertThat(HOURS.changeAfter(at(5, 19, 0))).as("over the closed Tuesday").isEqualTo(at(12, 9, 30));
        assertThat(OpeningHours.UNKNOWN.changeAfter(at(5, 8, 0))).isNull();
    }
}
