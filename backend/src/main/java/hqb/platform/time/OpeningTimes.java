package hqb.platform.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours to read, by the clock of Shenzhen (Asia/Shanghai).
 *
 * @param openNow   whether it is open
 * @param changesAt when it closes or, if it is closed, opens; null when that is not within two months
 * @param week      the weekdays on which it is open, Monday first; empty when nothing is said
 * @param closed    days without trade, today or later
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OpeningTimes(boolean openNow, @Nullable Instant changesAt, List<Day> week, List<Closure> closed) {

    /**
     * A weekday.
     *
     * @param weekday 1 Monday to 7 Sunday
     * @param opens   such as 09:30
     * @param closes  such as 18:30, later on the same day
     */
    @Serdeable
    public record Day(int weekday, String opens, String closes) {
    }

    /**
     * Days without trade.
     *
     * @param from the first
     * @param to   the last
     * @param note why; null when nothing is said
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Closure(LocalDate from, LocalDate to, @Nullable String note) {
    }

    /** The hours as they are to be read at that instant. */
    public static OpeningTimes of(OpeningHours hours, Instant now) {
        LocalDate today = now.atZone(OpeningHours.ZONE).toLocalDate();
        return new OpeningTimes(hours.isOpenAt(now), hours.changeAfter(now),
                hours.week().entrySet().stream()
                        .map(day -> new Day(day.getKey().getValue(), day.getValue().opens().toString(), day.getValue().closes().toString()))
                        .sorted(Comparator.comparingInt(Day::weekday)).toList(),
                hours.closed().stream().filter(closure -> !closure.last().isBefore(today))
                        .map(closure -> new Closure(closure.first(), closure.last(), closure.note()))
                        .sorted(Comparator.comparing(Closure::from)).toList());
    }
}
