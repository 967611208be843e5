package hqb.spaces.centres.appointments;

import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre.Offer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A time at which an appointment can begin.
 *
 * @param free how many windows are free then
 */
record Slot(Instant at, Instant ends, int free) {

    /** A window that somebody has for a while. */
    record Taken(Instant starts, Instant ends, int window) {
        boolean touches(Instant from, Instant to) {
            return starts.isBefore(to) && from.isBefore(ends);
        }
    }

    /** The slots of a day: one after the other from opening on, as long as they end by closing; none on a closed day. */
    static List<Slot> of(OpeningHours hours, Offer offer, LocalDate day, List<Taken> taken) {
        OpeningHours.Hours open = hours.on(day);
        if (open == null) {
            return List.of();
        }
        Duration length = Duration.ofMinutes(offer.minutes());
        Instant closes = day.atTime(open.closes()).atZone(OpeningHours.ZONE).toInstant();
        List<Slot> slots = new ArrayList<>();
        Instant at = day.atTime(open.opens()).atZone(OpeningHours.ZONE).toInstant();
        for (; !at.plus(length).isAfter(closes); at = at.plus(length)) {
            Instant ends = at.plus(length);
            slots.add(new Slot(at, ends, (int) free(offer, at, ends, taken).count()));
        }
        return slots;
    }

    /** The first window that is free at this time; empty when none is. */
    OptionalInt window(Offer offer, List<Taken> taken) {
        return free(offer, at, ends, taken).findFirst();
    }

    private static IntStream free(Offer offer, Instant from, Instant to, List<Taken> taken) {
        return IntStream.rangeClosed(1, offer.windows())
                .filter(window -> taken.stream().noneMatch(one -> one.window == window && one.touches(from, to)));
    }
}
