package hqb.supply.market;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Keeps the history small: of weeks that ended more than {@value #DAILY_WEEKS} weeks ago only the last row of each part stays, which is
 * the one that the week ended with.
 */
@Singleton
class ThinHistory {
    static final int DAILY_WEEKS = 26;
    /** A few weeks at a time: those before were thinned when they came of age. */
    private static final int LOOK_BACK_WEEKS = 4;
    private static final String THIN = """
            DELETE FROM supply_part_history h
            WHERE h.day >= ? AND h.day < ? AND EXISTS (
                SELECT FROM supply_part_history later
                WHERE later.part_id = h.part_id AND later.day > h.day AND later.day < date_trunc('week', h.day)::date + 7)
            """;

    private final Queries queries;
    private final Clock clock;

    ThinHistory(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Removes what is older; says how many rows. */
    @Transactional
    public int run() {
        var end = MarketWeeks.of(MarketWeeks.today(clock)).minusWeeks(DAILY_WEEKS);
        return queries.run(THIN, end.minusWeeks(LOOK_BACK_WEEKS), end);
    }
}
