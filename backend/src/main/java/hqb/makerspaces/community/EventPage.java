package hqb.makerspaces.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of evenings. */
final class EventPage {
    private EventPage() {
    }

    /** Seats of a place and how many are left. */
    @Serdeable
    record Places(int seats, long left) {
    }

    /**
     * The asker's seat.
     *
     * @param state     waiting, booked, checked-in
     * @param onlineUrl where an online seat is; null on site and while waiting
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OwnSeat(UUID id, String place, String state, @Nullable Integer number, @Nullable String onlineUrl) {
    }

    /**
     * An evening.
     *
     * @param state     open, full, held, cancelled
     * @param seat      the asker's; null when they have none
     * @param image     a poster, for pages that show links
     * @param share     an address to pass on
     * @param recording the address of the recording; null when there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EventItem(UUID id, String title, String about, String presenter, Instant from, Instant to, String state, String makerspace,
            String makerspaceName, String where, @Nullable String series, @Nullable String seriesName, @Nullable String room, Places site,
            Places online, @Nullable OwnSeat seat, @Nullable String recording, String image, String share, boolean demonstration) {
    }

    /**
     * Seats of a place as their keeper counts them.
     *
     * @param taken     booked or checked in
     * @param waiting   in the line
     * @param checkedIn who came
     */
    @Serdeable
    record KeptPlaces(int seats, long taken, long waiting, long checkedIn) {
    }

    /**
     * An evening as its keeper wrote it.
     *
     * @param series   the word of its series; null when it has none
     * @param room     the word of the room that it takes; null when it takes none
     * @param state    open, held, cancelled
     * @param can      change, cancel, record
     * @param version  to be sent with a change, so that nobody's is lost
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record KeptEvent(UUID id, @Nullable String series, String titleEn, String titleZh, String aboutEn, String aboutZh, String presenter,
            Instant from, Instant to, @Nullable String onlineUrl, @Nullable String recordingUrl, @Nullable String room, String state,
            KeptPlaces site, KeptPlaces online, List<String> can, int version) {
    }

    /** Evenings that come back. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SeriesItem(String slug, String name, String about, String makerspace, String makerspaceName, @Nullable Instant next,
            long coming, boolean demonstration) {
    }

    /** A seat as its keeper sees it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SeatItem(UUID id, String who, String place, String state, @Nullable Integer number, @Nullable Instant checkedInAt, UUID event,
            String title, Instant from) {
    }

    /** What opens the door: shown once, as a QR code. */
    @Serdeable
    record Ticket(String token, String url) {
    }
}
