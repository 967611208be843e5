package hqb.supply.market;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Flags parts whose price surged: the least price for 100 is at least twice the lowest that held on any of the {@value #DAYS} days
 * before, and dearer by {@code 0.05} CNY at least, so that a part of a thousandth of a yuan does not count. The flag is gone when the
 * low price is more than {@value #DAYS} days ago, or the price has come down.
 */
@Singleton
class FindSurges {
    static final int DAYS = 14;
    private static final BigDecimal LEAST_RISE = new BigDecimal("0.05");
    /** Only parts whose price changed within these days can have surged. */
    private static final String FIND = """
            WITH held AS (
                SELECT part_id, day, price_100, stock, demonstration, lead(day) OVER (PARTITION BY part_id ORDER BY day) AS next
                FROM supply_part_history
                WHERE day <= ?::date AND part_id IN (SELECT part_id FROM supply_part_history WHERE day > ?::date AND day <= ?::date)),
            recent AS (SELECT * FROM held WHERE next IS NULL OR next > ?::date),
            risen AS (
                SELECT part_id, min(price_100) FILTER (WHERE next IS NOT NULL) AS price_before,
                       max(price_100) FILTER (WHERE next IS NULL) AS price_now, max(stock) FILTER (WHERE next IS NULL) AS stock,
                       bool_or(demonstration) AS demonstration
                FROM recent GROUP BY part_id
                HAVING max(price_100) FILTER (WHERE next IS NULL) >= 2 * min(price_100) FILTER (WHERE next IS NOT NULL)
                   AND max(price_100) FILTER (WHERE next IS NULL) - min(price_100) FILTER (WHERE next IS NOT NULL) >= ?)
            INSERT INTO supply_surge (part_id, category_slug, since, price_before, price_now, stock, as_of, demonstration)
            SELECT r.part_id, p.category_slug, min(h.day), r.price_before, r.price_now, r.stock, ?::date, r.demonstration
            FROM risen r
            JOIN catalogue_part p ON p.id = r.part_id
            JOIN recent h ON h.part_id = r.part_id AND h.price_100 >= 2 * r.price_before
            GROUP BY r.part_id, p.category_slug, r.price_before, r.price_now, r.stock, r.demonstration
            """;

    private final Queries queries;
    private final Clock clock;

    FindSurges(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Flags anew what has surged as of today. */
    @Transactional
    public void run() {
        LocalDate today = MarketWeeks.today(clock);
        LocalDate from = today.minusDays(DAYS);
        queries.run("LOCK TABLE supply_surge IN SHARE ROW EXCLUSIVE MODE");
        queries.run("DELETE FROM supply_surge");
        queries.run(FIND, today, from, today, from, LEAST_RISE, today);
    }
}
