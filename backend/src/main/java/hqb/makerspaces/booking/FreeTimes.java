package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Finds when a thing is free. */
@Singleton
class FreeTimes {
    private static final int LOOK_DAYS = 21;

    private final Bookings bookings;
    private final BusyTimes busy;
    private final FreeGaps gaps;
    private final Clock clock;

    FreeTimes(Bookings bookings, BusyTimes busy, FreeGaps gaps, Clock clock) {
        this.bookings = bookings;
        this.busy = busy;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** What is taken between two instants: bookings with the pause after them, blocks, and calendars of others. */
    List<Span> taken(Bookable thing, Instant from, Instant to) {
        Instant now = clock.instant();
        return Stream.concat(
                bookings.taking(thing.id(), from, to).stream().filter(one -> !isLapsed(one, now))
                        .map(one -> new Span(one.time().from(), one.time().to().plus(Duration.ofMinutes(one.bufferMinutes())))),
                busy.between(thing.id(), from, to).stream()).toList();
    }

    /** Whether what is held or offered is so no more, although nobody has noted it yet. */
    static boolean isLapsed(Booking one, Instant now) {
        Instant until = one.heldUntil();
        return until != null && !now.isBefore(until);
    }

    /** The next free times of a length from an instant on, by the thing's rules of notice, grid and hours. */
    List<Span> next(Bookable thing, Duration length, Instant from, int most) {
        Instant now = clock.instant();
        Instant earliest = now.plus(Duration.ofMinutes(thing.rules().noticeMinutes()));
        Instant start = from.isBefore(earliest) ? earliest : from;
        Instant last = now.plus(Duration.ofDays(thing.rules().aheadDays()));
        Instant end = start.plus(Duration.ofDays(LOOK_DAYS)).isAfter(last) ? last : start.plus(Duration.ofDays(LOOK_DAYS));
        return start.isBefore(end) ? gaps.of(thing, now).next(length, start, end, thing.rules().gridMinutes(), most) : List.of();
    }

    /** Whether a time and the pause after it are free. */
    static boolean isFree(Bookable thing, Span wished, List<Span> taken) {
        Span whole = new Span(wished.from(), wished.to().plus(Duration.ofMinutes(thing.rules().bufferMinutes())));
        return taken.stream().noneMatch(whole::overlaps);
    }

    /** The first moment of the grid at or after an instant. */
    static Instant onGrid(Instant at, int gridMinutes) {
        ZonedDateTime midnight = at.atZone(OpeningHours.ZONE).toLocalDate().atStartOfDay(OpeningHours.ZONE);
        long seconds = Duration.between(midnight.toInstant(), at).toSeconds() + (at.truncatedTo(ChronoUnit.SECONDS).equals(at) ? 0 : 1);
        long grid = gridMinutes * 60L;
        return midnight.toInstant().plusSeconds(Math.ceilDiv(seconds, grid) * grid);
    }
}
