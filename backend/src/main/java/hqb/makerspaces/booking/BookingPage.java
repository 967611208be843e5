package hqb.makerspaces.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.makerspaces.booking.BookablePage.AtMakerspace;
import hqb.makerspaces.equipment.Rules;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of bookings. */
final class BookingPage {
    private BookingPage() {
    }

    /**
     * A booking.
     *
     * @param kind        booking, block or event
     * @param bookable    the word of the thing
     * @param name        of the thing
     * @param sort        machine, room or mentor
     * @param state       offered, held, booked, used, no-show, cancelled
     * @param heldUntil   until when it has to be accepted or paid; null when it has not
     * @param price       as agreed; null when it costs nothing
     * @param returned    what of that has gone back; null when nothing was paid
     * @param payUrl      where it can be paid; null when it cannot now
     * @param late        whether it was given up after the time for that
     * @param changeUntil until when it can be moved or given up without a loss
     * @param can         accept, pay, move, cancel; for keepers also came, missed
     * @param who         whose it is, for keepers; null for others
     * @param series      the same for all of a series; null when it is alone
     * @param due         what is to be paid now: for all of a series that costs something; null when nothing is
     * @param dueFor      for how many bookings that is; 0 when nothing is to be paid
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BookingItem(UUID id, String number, String kind, String bookable, String name, String sort, AtMakerspace makerspace,
            Instant from, Instant to, String state, @Nullable Instant heldUntil, @Nullable Money price, @Nullable Money returned,
            @Nullable String payUrl, String note, boolean late, Instant changeUntil, List<String> can, @Nullable String who,
            @Nullable UUID series, @Nullable Money due, int dueFor, Rules rules, Instant createdAt) {
    }

    /** A time of a series that could not be had; {@code reason} is null when somebody has it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MissedTime(Instant from, Instant to, @Nullable String reason) {
    }

    /** What became of a wish. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Booked(BookingItem booking, List<BookingItem> all, List<MissedTime> missed) {
    }

    /**
     * A place on a waiting list.
     *
     * @param state   waiting or offered
     * @param before  how many wait before
     * @param booking what is offered; null while waiting
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record WaitItem(UUID id, String bookable, String name, Instant from, Instant to, String state, long before, @Nullable UUID booking) {
    }

    /**
     * What was used between two days.
     *
     * @param bookings  that were not cancelled
     * @param cancelled that were, counted apart and in nothing else
     * @param hours     of those that were not cancelled
     * @param openHours in which it could have been used
     * @param people    who had it, each once
     */
    @Serdeable
    record UseRow(String bookable, String name, long bookings, long used, long noShows, long cancelled, double hours, double openHours,
            long people) {
    }

    /**
     * A training and who has had it.
     *
     * @param slug     by which machines say that they need it
     * @param endedAt  since when it is given to nobody any more; null while it is
     * @param neededBy the words of the machines that need it
     * @param version  to be sent with a change, so that nobody's is lost
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TrainingItem(UUID id, String slug, String name, String about, String nameEn, String nameZh, String aboutEn, String aboutZh,
            @Nullable Integer validMonths, @Nullable Instant endedAt, List<String> neededBy, List<TrainedItem> people, int version) {
    }

    /** Who has had it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TrainedItem(UUID person, String email, Instant givenAt, @Nullable String givenBy, @Nullable LocalDate expiresOn, boolean good) {
    }
}
