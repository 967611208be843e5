package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Span;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** When a thing is busy by calendars of others. */
@Singleton
class BusyTimes {
    private final Queries queries;

    BusyTimes(Queries queries) {
        this.queries = queries;
    }

    /** Between two instants, in order. */
    @Transactional(readOnly = true)
    List<Span> between(UUID bookable, Instant from, Instant to) {
        return queries.list("""
                SELECT starts_at, ends_at FROM makerspaces_busy WHERE bookable_id = ? AND tstzrange(starts_at, ends_at) && tstzrange(?, ?)
                ORDER BY starts_at
                """, row -> new Span(Objects.requireNonNull(Queries.time(row, 1)), Objects.requireNonNull(Queries.time(row, 2))), bookable,
                from, to);
    }
}
