package hqb.spaces.centres.appointments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a service at a centre, for fourteen days.
 *
 * @param minutes how long an appointment takes
 * @param from    the first day, in Shenzhen
 * @param to      the last day
 * @param last    the last day for which appointments are made now
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SlotsPage(String centre, String service, int minutes, LocalDate from, LocalDate to, LocalDate last, List<Day> days) {
    /**
     * A day.
     *
     * @param opens  such as 09:00; null when it is closed
     * @param closes such as 17:30; null when it is closed
     * @param note   why it is closed although the weekday says otherwise; null when there is nothing to say
     * @param slots  those that are to come
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Day(LocalDate day, @Nullable String opens, @Nullable String closes, @Nullable String note, List<Item> slots) {
    }

    /**
     * A slot.
     *
     * @param at   when it begins
     * @param free how many can still be served then; 0 when it is taken
     */
    @Serdeable
    record Item(Instant at, Instant ends, int free) {
    }
}
