package hqb.makerspaces.booking;

import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at a time before anything is locked or written: most who come too late are told so by one statement. Whoever is let through here
 * may still find it taken; the constraint says so.
 */
@Singleton
class LookFirst {
    /** How long a thing is known without being read, while neither it nor its makerspace changes; its trainings' names may. */
    private static final Duration KNOWN = Duration.ofSeconds(10);
    private static final int MOST = 1_000;
    /**
     * The state of the thing's and its makerspace's row, and whether somebody has the time while the person is neither missing a training,
     * nor did stay away, nor would get too much of a week: who has it is the last thing to be said.
     */
    private static final String LOOK = """
            SELECT m.xmin || ' ' || s.xmin, EXISTS (SELECT 1 FROM makerspaces_booking b WHERE b.bookable_id = m.id
                    AND b.taken && tstzrange(q.start, q.finish + make_interval(mins => m.buffer_minutes)) AND b.state <> 'cancelled'
                    AND (b.held_until IS NULL OR b.held_until > q.now))
                AND NOT EXISTS (SELECT 1 FROM makerspaces_bookable_training n WHERE n.bookable_id = m.id AND NOT EXISTS (
                    SELECT 1 FROM makerspaces_trained t WHERE t.training_id = n.training_id AND t.person_id = q.person
                        AND t.revoked_at IS NULL AND (t.expires_on IS NULL OR t.expires_on >= q.last)))
                AND NOT EXISTS (SELECT 1 FROM makerspaces_booking b WHERE b.person_id = q.person AND b.state = 'no-show'
                    AND b.starts_at BETWEEN q.now - make_interval(days => m.no_show_days + m.block_days + 2) AND q.now)
                AND (m.week_minutes IS NULL OR extract(epoch FROM q.finish - q.start) / 60
                    + coalesce((SELECT u.minutes FROM makerspaces_week_use u WHERE u.bookable_id = m.id AND u.person_id = q.person
                        AND u.week = date_trunc('week', q.start AT TIME ZONE 'Asia/Shanghai')::date), 0) <= m.week_minutes)
            FROM (SELECT ?::timestamptz AS start, ?::timestamptz AS finish, ?::timestamptz AS now, ?::date AS last, ?::uuid AS person) q,
                makerspaces_bookable m JOIN makerspaces_space s ON s.id = m.space_id WHERE m.slug = ?
            """;

    private final Queries queries;
    private final FindBookable find;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    LookFirst(Queries queries, FindBookable find, Clock clock) {
        this.queries = queries;
        this.find = find;
        this.clock = clock;
    }

    /** A thing as it is, and whether all that can be said against a time is that somebody has it. */
    record Look(Bookable thing, boolean taken) {
    }

    private record Seen(String version, boolean taken) {
    }

    private record Known(Bookable thing, String version, Instant readAt) {
        boolean isGood(String now, Instant at) {
            return version.equals(now) && !at.isBefore(readAt) && at.isBefore(readAt.plus(KNOWN));
        }
    }

    /** Looks; throws not-found when there is no such thing. */
    Look look(String slug, Span time, PersonId person) {
        Instant now = clock.instant();
        LocalDate last = LocalDate.ofInstant(time.to().minusMillis(1), OpeningHours.ZONE);
        Seen seen = queries.glance(LOOK, row -> new Seen(row.getString(1), row.getBoolean(2)), time.from(), time.to(), now, last,
                person.value(), slug).stream().findFirst().orElse(null);
        if (seen == null) {
            return new Look(find.get(slug), false);
        }
        return new Look(thing(slug, seen.version(), now), seen.taken());
    }

    private Bookable thing(String slug, String version, Instant now) {
        Known before = known.get(slug);
        if (before != null && before.isGood(version, now)) {
            return before.thing();
        }
        Bookable thing = find.get(slug);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(slug, new Known(thing, version, now));
        return thing;
    }
}
