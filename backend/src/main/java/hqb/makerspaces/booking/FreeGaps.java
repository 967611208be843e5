package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.database.Queries;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The gaps of things, for hints of what is free: kept for a second, since everybody who is refused gets some. Nothing is decided by them;
 * what is booked here is seen at once, what another backend books within that second.
 */
@Singleton
class FreeGaps {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 1_000;
    /** Bookings and calendars of others in one statement, so that they are of one moment. */
    private static final String TAKEN = """
            SELECT lower(taken), upper(taken) FROM makerspaces_booking WHERE bookable_id = ? AND taken && tstzrange(?, ?)
                AND state <> 'cancelled' AND (held_until IS NULL OR held_until > ?)
            UNION ALL SELECT starts_at, ends_at FROM makerspaces_busy WHERE bookable_id = ? AND tstzrange(starts_at, ends_at) && tstzrange(?, ?)
            """;

    private final Queries queries;
    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    FreeGaps(Queries queries) {
        this.queries = queries;
    }

    private record Seen(Bookable thing, Instant at, Gaps gaps) {
        boolean isGood(Bookable asked, Instant now) {
            return thing.equals(asked) && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    /** Those of a thing from now on, as far ahead as it is booked. */
    Gaps of(Bookable thing, Instant now) {
        Seen before = seen.get(thing.id());
        if (before != null && before.isGood(thing, now)) {
            return before.gaps();
        }
        if (before != null) {
            seen.replace(thing.id(), before, new Seen(before.thing(), now, before.gaps())); // others go on with it while one reads
        }
        Instant end = now.plus(Duration.ofDays(thing.rules().aheadDays() + 1L)).plus(Duration.ofMinutes(thing.rules().maxMinutes()));
        Instant after = end.plus(Duration.ofMinutes(thing.rules().bufferMinutes()));
        List<Span> taken = queries.list(TAKEN,
                row -> new Span(Objects.requireNonNull(Queries.time(row, 1)), Objects.requireNonNull(Queries.time(row, 2))), thing.id(),
                now,
                after, now, thing.id(), now, after);
        Gaps gaps = Gaps.of(thing.times().between(now, end), taken, Duration.ofMinutes(thing.rules().bufferMinutes()));
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(thing.id(), new Seen(thing, now, gaps));
        return gaps;
    }

    /** Somebody gets a time of a thing, unless the transaction comes to nothing. */
    void take(UUID thing, Span time, Duration pause) {
        seen.computeIfPresent(thing, (_, before) -> new Seen(before.thing(), before.at(), before.gaps().without(time, pause)));
    }

    /** Something of a thing is being changed. */
    void forget(UUID thing) {
        seen.remove(thing);
    }
}
