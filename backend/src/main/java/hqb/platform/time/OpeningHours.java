package hqb.platform.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a counter or an office is open, by the clock of Shenzhen.
 *
 * @param week   a weekday that is absent is closed
 * @param closed days on which it is closed although the weekday says otherwise
 */
public record OpeningHours(Map<DayOfWeek, Hours> week, List<Closure> closed) {
    /** The clock of the district. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Nothing is said. */
    public static final OpeningHours UNKNOWN = new OpeningHours(Map.of(), List.of());
    /** How far ahead the next opening is looked for: further away than the longest holiday. */
    private static final int DAYS_AHEAD = 60;

    /**
     * From when to when.
     *
     * @param closes later on the same day
     */
    public record Hours(LocalTime opens, LocalTime closes) {
    }

    /**
     * Days without trade.
     *
     * @param last the last of them, which may be the first
     * @param note why; null when nothing is said
     */
    public record Closure(LocalDate first, LocalDate last, @Nullable String note) {
        /** Whether that day is one of them. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Whether anything is said at all. */
    public boolean isKnown() {
        return !week.isEmpty();
    }

    /** Whether it is open at that instant; the closing minute is closed. */
    public boolean isOpenAt(Instant instant) {
        ZonedDateTime there = instant.atZone(ZONE);
        Hours hours = on(there.toLocalDate());
        LocalTime time = there.toLocalTime();
        return hours != null && !time.isBefore(hours.opens) && time.isBefore(hours.closes);
    }

    /** When it next opens or, if it is open, closes; null when that is not within two months. */
    public @Nullable Instant changeAfter(Instant instant) {
        LocalDate today = instant.atZone(ZONE).toLocalDate();
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            Hours hours = on(day);
            if (hours != null) {
                Instant opens = day.atTime(hours.opens).atZone(ZONE).toInstant();
                Instant closes = day.atTime(hours.closes).atZone(ZONE).toInstant();
                if (instant.isBefore(opens)) {
                    return opens;
                }
                if (instant.isBefore(closes)) {
                    return closes;
                }
            }
        }
        return null;
    }

    /** From when to when it is open on that day; null when it is closed. */
    public @Nullable Hours on(LocalDate day) {
        return closed.stream().anyMatch(closure -> closure.contains(day)) ? null : week.get(day.getDayOfWeek());
    }
}
