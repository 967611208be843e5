package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Span;
import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Measures how much of the open hours of what a makerspace lends was really used in a year: bookings to which somebody came, and evenings
 * in its rooms, against the hours in which what is in service can be booked. Hours are taken as they are today, since earlier ones are not kept.
 */
@Singleton
public class MeasureUse {
    /** Less tells nothing: a makerspace that began to lend here this autumn is not idle. */
    private static final int FEWEST_DAYS = 90;
    private static final int HUNDRED = 100;
    private static final String FIRST = """
            SELECT min(b.starts_at) FROM makerspaces_booking b JOIN makerspaces_bookable t ON t.id = b.bookable_id
            WHERE t.space_id = ? AND b.kind <> 'block' AND b.state <> 'cancelled'
            """;
    private static final String USED = """
            SELECT coalesce(sum(extract(epoch FROM least(b.ends_at, ?) - greatest(b.starts_at, ?))), 0)::bigint / 60
            FROM makerspaces_booking b
            WHERE b.bookable_id = ? AND b.ends_at > ? AND b.starts_at < ?
                AND (b.kind = 'booking' AND b.state = 'used' OR b.kind = 'event' AND b.state = 'booked')
            """;

    private final Bookables bookables;
    private final Queries queries;
    private final Clock clock;

    MeasureUse(Bookables bookables, Queries queries, Clock clock) {
        this.bookables = bookables;
        this.queries = queries;
        this.clock = clock;
    }

    /** In percent; null when nothing is lent here, or not for long enough in that year. Years and days are Shenzhen's. */
    @Transactional(readOnly = true)
    public @Nullable Integer percent(UUID space, int year) {
        Optional<Span> time = time(space, year);
        if (time.isEmpty()) {
            return null;
        }
        long open = 0;
        long used = 0;
        for (Bookable thing : bookables.listOf(space).stream().filter(Bookable::isInService).toList()) {
            long hours = thing.times().between(time.get().from(), time.get().to()).stream().map(Span::length)
                    .reduce(Duration.ZERO, Duration::plus).toMinutes();
            open += hours;
            used += Math.min(hours, used(thing, time.get()));
        }
        return open == 0 ? null : (int) (HUNDRED * used / open);
    }

    /** The days of the year that are over, from the first on which anything was booked there. */
    private Optional<Span> time(UUID space, int year) {
        List<Optional<Instant>> found = queries.list(FIRST, row -> Optional.ofNullable(Queries.time(row, 1)), space);
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        LocalDate end = LocalDate.of(year + 1, 1, 1).isAfter(today) ? today : LocalDate.of(year + 1, 1, 1);
        return found.stream().flatMap(Optional::stream).map(first -> LocalDate.ofInstant(first, OpeningHours.ZONE))
                .map(first -> first.getYear() < year ? LocalDate.of(year, 1, 1) : first)
                .filter(first -> ChronoUnit.DAYS.between(first, end) >= FEWEST_DAYS)
                .map(first -> new Span(first.atStartOfDay(OpeningHours.ZONE).toInstant(),
                        end.atStartOfDay(OpeningHours.ZONE).toInstant()))
                .findFirst();
    }

    private long used(Bookable thing, Span time) {
        return queries.list(USED, row -> row.getLong(1), time.to(), time.from(), thing.id(), time.from(), time.to()).getFirst();
    }
}
