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
 * @param revision    how often it was changed: calendars take the newest, and keepers name the one that they have seen
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

    /** The same at another time. */
    Event repeated(UUID other, Span when, @Nullable UUID keeps) {
        return new Event(other, space, series, titleEn, titleZh, aboutEn, aboutZh, presenter, when, seats, onlineSeats, onlineUrl,
                recordingUrl, room, keeps, state, 0, changedAt, false);
    }

    /** What it becomes when it takes the place of what was said before; the series stays. */
    Event insteadOf(Event before, @Nullable UUID keeps) {
        return new Event(id, space, before.series, titleEn, titleZh, aboutEn, aboutZh, presenter, time, seats, onlineSeats, onlineUrl,
                recordingUrl, room, keeps, state, before.revision + 1, changedAt, before.demonstration);
    }

    Event recorded(@Nullable String url, Instant now) {
        return new Event(id, space, series, titleEn, titleZh, aboutEn, aboutZh, presenter, time, seats, onlineSeats, onlineUrl, url, room,
                block, state, revision + 1, now, demonstration);
    }

    /** It takes place no more, and no room. */
    Event cancelled(Instant now) {
        return new Event(id, space, series, titleEn, titleZh, aboutEn, aboutZh, presenter, time, seats, onlineSeats, onlineUrl,
                recordingUrl,
                room, null, "cancelled", revision + 1, now, demonstration);
    }

    boolean isOpen() {
        return state.equals("open");
    }
}
