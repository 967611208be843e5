package hqb.spaces.centres.desks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The desk days of an organisation, the latest booked first.
 *
 * @param quota what it can still have
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DeskPage(List<DeskItem> items, long total, @Nullable String next, Quota quota) {

    /**
     * A desk day.
     *
     * @param number       by which people name it: VP-2026-000123
     * @param centre       the centre's word
     * @param place        where it is: building, floor and street
     * @param state        held, booked, checked-in, no-show or cancelled
     * @param heldUntil    until when it has to be confirmed; null unless it is held
     * @param can          what can be done now: confirm, cancel, pass
     * @param organisation for operators and on passes: whose it is; null for the team
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DeskItem(UUID id, String number, String centre, String centreName, String place, LocalDate day, @Nullable String opens,
            @Nullable String closes, int desk, String state, @Nullable Instant heldUntil, @Nullable Instant checkedInAt, List<String> can,
            @Nullable String organisation) {
    }

    /**
     * What an organisation can have.
     *
     * @param month        the present one, such as 2026-11
     * @param used         on how many of its days there is or was a desk
     * @param daysAMonth   on how many days of a month there can be
     * @param desksADay    how many desks on a day
     * @param blockedUntil until when none can be booked, because twice nobody came; null when one can
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Quota(String month, int used, int daysAMonth, int desksADay, @Nullable LocalDate blockedUntil) {
    }

    /** A desk day with the pass that was just given for it. */
    @Serdeable
    record WithPass(DeskItem deskDay, GivePass.Pass pass) {
    }

    /**
     * The desks of a centre, for four weeks.
     *
     * @param desks how many it has
     * @param last  the last day for which desks are booked now
     */
    @Serdeable
    record DeskCalendar(String centre, int desks, LocalDate from, LocalDate to, LocalDate last, List<DeskCalendarDay> days) {
    }

    /**
     * A day.
     *
     * @param open whether the centre is open
     * @param free how many desks are free; 0 when it is closed
     * @param note why it is closed although the weekday says otherwise; null when there is nothing to say
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DeskCalendarDay(LocalDate day, boolean open, int free, @Nullable String note) {
    }
}
