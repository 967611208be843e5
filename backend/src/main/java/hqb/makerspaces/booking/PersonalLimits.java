package hqb.makerspaces.booking;

import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is counted of a person against the rules: minutes of a week, and bookings to which they did not come. */
@Singleton
class PersonalLimits {
    private final Queries queries;

    PersonalLimits(Queries queries) {
        this.queries = queries;
    }

    /** Beginnings of a person's bookings in a makerspace to which they did not come, in order. */
    @Transactional(readOnly = true)
    List<Instant> missed(PersonId person, UUID space, Instant since) {
        return queries.list("""
                SELECT b.starts_at FROM makerspaces_booking b JOIN makerspaces_bookable m ON m.id = b.bookable_id
                WHERE b.person_id = ? AND m.space_id = ? AND b.state = 'no-show' AND b.starts_at >= ? ORDER BY b.starts_at
                """, row -> Objects.requireNonNull(Queries.time(row, 1)), person.value(), space, since);
    }

    /** Minutes of a person in the week in which an instant lies. */
    @Transactional(readOnly = true)
    int minutesInWeek(UUID bookable, PersonId person, Instant at) {
        return queries.list("""
                SELECT minutes FROM makerspaces_week_use WHERE bookable_id = ? AND person_id = ?
                    AND week = date_trunc('week', ?::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
                """, row -> row.getInt(1), bookable, person.value(), at).stream().findFirst().orElse(0);
    }
}
