package hqb.prototyping.orders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts working days in Shenzhen: Monday to Friday. Public holidays are not taken out. */
final class WorkingDays {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private WorkingDays() {
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SHENZHEN);
    }

    /** The day that is so many working days after another. */
    static LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
