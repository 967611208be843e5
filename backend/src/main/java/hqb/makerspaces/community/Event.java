package hqb.makerspaces.community;

import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evening.
 *
 * @param seats       on site
 * @param onlineSeats elsewhere
 * @param onlineUrl   for those who have an online seat only
 * @param room        that it takes; null when it takes none
 * @param block       what keeps the room; null when it takes none
 * @param state       open or cancelled
 * @param revision    how often it was changed: calendars take the newest
 */
record Event(UUID id, UUID space, @Nullable UUID series, String titleEn, String titleZh, String aboutEn, String aboutZh, String presenter,
        Span time, int seats, int onlineSeats, @Nullable String onlineUrl, @Nullable String recordingUrl, @Nullable UUID room,
        @Nullable UUID block, String state, int revision, Instant changedAt, boolean demonstration) {
    String title(Language language) {
        return language.pick(titleEn, titleZh);
    }

    String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }

    int capacity(String place) {
        return place.equals("site") ? seats : onlineSeats;
    }

    boolean isOpen() {
        return state.equals("open");
    }
}
