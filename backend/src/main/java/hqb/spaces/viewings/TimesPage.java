package hqb.spaces.viewings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who lets a unit, and when it can be viewed, for fourteen days.
 *
 * @param owner   name of the organisation that lets it and can be asked; null when nobody does
 * @param own     whether the asker's organisation lets it
 * @param offered whether the owner gives any times
 * @param meeting where people meet; empty when nothing is said
 * @param from    the first day, in Shenzhen
 * @param to      the last day
 * @param last    the last day that can be booked now
 * @param booked  the asker's viewing to come; null for none
 * @param enquiry the asker's thread with the owner; null for none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TimesPage(UUID unit, @Nullable String owner, boolean own, boolean offered, String meeting, LocalDate from, LocalDate to,
        LocalDate last, @Nullable Booked booked, @Nullable UUID enquiry, List<Day> days) {

    /** A viewing of the asker's. */
    @Serdeable
    record Booked(UUID id, String number, Instant at, Instant ends) {
    }

    /** A day with the times that are to come. */
    @Serdeable
    record Day(LocalDate day, List<Time> times) {
    }

    /**
     * A time.
     *
     * @param at   when it begins
     * @param free how many can still come; 0 when it is taken
     */
    @Serdeable
    record Time(Instant at, Instant ends, int free) {
    }
}
