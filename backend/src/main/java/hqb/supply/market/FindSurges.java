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
            WITH moved AS (SELECT DISTINCT part_id FROM supply_part_history WHERE day > ?::date AND day <= ?::date),
            held AS (
                SELECT m.part_id, h.day, h.price_100, h.stock, h.demonstration,
                       row_number() OVER (PARTITION BY m.part_id ORDER BY h.day DESC) AS back
                FROM moved m
                JOIN supply_part_history h ON h.part_id = m.part_id AND h.day <= ?::date AND h.day >= coalesce(
                    (SELECT max(b.day) FROM supply_part_history b WHERE b.part_id = m.part_id AND b.day <= ?::date), ?::date)),
            low AS (
                SELECT n.part_id, n.price_100 AS price_now, n.stock, min(h.price_100) AS price_before
                FROM held n JOIN held h ON h.part_id = n.part_id AND h.back > 1
                WHERE n.back = 1 AND n.price_100 IS NOT NULL
                GROUP BY n.part_id, n.price_100, n.stock)
            INSERT INTO supply_surge (part_id, category_slug, since, price_before, price_now, stock, as_of, demonstration)
            SELECT l.part_id, p.category_slug, s.since, l.price_before, l.price_now, l.stock, ?::date, s.demonstration
            FROM low l
            JOIN catalogue_part p ON p.id = l.part_id
            JOIN LATERAL (
                SELECT min(h.day) FILTER (WHERE h.price_100 >= 2 * l.price_before) AS since, bool_or(h.demonstration) AS demonstration
                FROM held h WHERE h.part_id = l.part_id) s ON true
            WHERE l.price_now >= 2 * l.price_before AND l.price_now - l.price_before >= ?
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
        queries.run(FIND, from, today, today, from, from, today, LEAST_RISE);
    }
}
