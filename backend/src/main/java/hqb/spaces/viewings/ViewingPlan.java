package hqb.spaces.viewings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When an owner gives time for viewings of a unit.
 *
 * @param version 0 before there is one
 * @param meeting where people meet; empty when nothing is said
 * @param single  the earliest first; they count on closed days too, and instead of weekly times that they overlap
 * @param closed  days without the weekly times
 */
record ViewingPlan(long version, String meeting, List<Weekly> weekly, List<Single> single, List<LocalDate> closed) {
    static final ViewingPlan NONE = new ViewingPlan(0, "", List.of(), List.of(), List.of());

    /** Hours of a weekday, by the clock of Shenzhen, in which one viewing follows the other. */
    record Weekly(DayOfWeek weekday, LocalTime opens, LocalTime closes, int minutes, int capacity) {
        boolean overlaps(Weekly other) {
            return weekday == other.weekday && opens.isBefore(other.closes) && other.opens.isBefore(closes);
        }
    }

    /** One time. */
    record Single(Instant at, int minutes, int capacity) {
        Instant ends() {
            return at.plusSeconds(minutes * 60L);
        }
    }

    /** Whether there is any time at all. */
    boolean isEmpty() {
        return weekly.isEmpty() && single.isEmpty();
    }
}
