package hqb.supply.market;

import hqb.platform.time.OpeningHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days and ISO weeks of the market, by the clock of Shenzhen. A week goes by its Monday. */
final class MarketWeeks {
    private static final int LAST_DAY = 6;

    private MarketWeeks() {
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
    }

    /** The Monday of the week that the day is in. */
    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday of a week. */
    static LocalDate end(LocalDate week) {
        return week.plusDays(LAST_DAY);
    }

    /** The year that the ISO week counts to: that of its Thursday. */
    static int year(LocalDate week) {
        return week.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** As ISO 8601 writes it: 2026-W47. */
    static String text(LocalDate week) {
        return String.format(Locale.ROOT, "%d-W%02d", year(week), week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
