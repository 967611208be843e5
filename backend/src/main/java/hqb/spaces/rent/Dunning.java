package hqb.spaces.rent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** When somebody who has not paid is written to: on the due day, 3, 10 and 30 days later; the last makes it arrears. */
final class Dunning {
    static final List<Integer> DAYS = List.of(0, 3, 10, 30);

    private Dunning() {
    }

    /** How many steps there have been on a day. */
    static int stepsBy(LocalDate dueOn, LocalDate today) {
        return (int) DAYS.stream().filter(days -> !dueOn.plusDays(days).isAfter(today)).count();
    }

    /** Whether so many steps make it arrears. */
    static boolean isLast(int steps) {
        return steps == DAYS.size();
    }

    /** The days as the database reads them. */
    static String asArray() {
        return DAYS.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
