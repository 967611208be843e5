package hqb.spaces.centres;

import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;

/** The numbers by which people and centres name an appointment, a case or a desk day: each is given once, some are never used. */
@Singleton
public class ParkNumbers {
    private final Queries queries;

    ParkNumbers(Queries queries) {
        this.queries = queries;
    }

    /** The next one: {@code VP-2026-000123}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(Instant now) {
        long number = queries.list("SELECT nextval('spaces_park_number')", row -> row.getLong(1)).getFirst();
        return String.format(Locale.ROOT, "VP-%d-%06d", now.atZone(OpeningHours.ZONE).getYear(), number);
    }
}
