package hqb.makerspaces.community;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All of an evening, as its keeper writes it.
 *
 * @param series    the word of a series of the makerspace; null for none
 * @param seats     on site
 * @param onlineUrl seen by those with an online seat only
 * @param room      the word of a room that it takes; null for none
 * @param repeat    a rule by RFC 5545 for several of them; only when they are announced
 * @param version   that the keeper has seen; needed for a change
 */
@Serdeable
record EventForm(@Nullable String series, @Nullable String titleEn, @Nullable String titleZh, @Nullable String aboutEn,
        @Nullable String aboutZh, @Nullable String presenter, @Nullable Instant from, @Nullable Instant to, @Nullable Integer seats,
        @Nullable Integer onlineSeats, @Nullable String onlineUrl, @Nullable String recordingUrl, @Nullable String room,
        @Nullable String repeat, @Nullable Integer version) {
}
