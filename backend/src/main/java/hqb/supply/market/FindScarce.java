package hqb.supply.market;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Notes which parts run out: less than a quarter is left of what there usually is, the average stock of the last {@value #WEEKS} weeks,
 * day by day, of {@value #LEAST_USUAL} pieces at least. Only parts that somebody cares for are looked at: those of a price index's
 * basket, and those whose pages were opened within {@value #DAYS_VIEWED} days.
 */
@Singleton
class FindScarce {
    static final int DAYS_VIEWED = 30;
    private static final int WEEKS = 26;
    private static final int LEAST_USUAL = 100;
    private static final String FIND = """
            WITH viewed AS (
                SELECT part_id, sum(viewed)::bigint AS viewed FROM (
                    SELECT part_id, viewed FROM supply_interest WHERE day > ?::date
                    UNION ALL SELECT part_id, viewed FROM supply_seeded_interest WHERE day > ?::date) v
                GROUP BY part_id HAVING sum(viewed) > 0),
            cared AS (
                SELECT part_id FROM viewed UNION
                SELECT i.part_id FROM supply_index_item i JOIN supply_index_basket b USING (category_slug, link_week)
                WHERE i.part_id IS NOT NULL AND b.live AND b.link_week =
                    (SELECT max(c.link_week) FROM supply_index_basket c WHERE c.category_slug = i.category_slug)),
            held AS (
                SELECT c.part_id, h.stock, h.demonstration, greatest(h.day, ?::date) AS since,
                       coalesce(lead(h.day) OVER (PARTITION BY c.part_id ORDER BY h.day), ?::date + 1) AS until
                FROM cared c JOIN supply_part_history h ON h.part_id = c.part_id AND h.day <= ?::date),
            usual AS (
                SELECT part_id, (sum(stock * (until - since)) / sum(until - since))::bigint AS usual,
                       bool_or(demonstration) AS demonstration
                FROM held WHERE until > since GROUP BY part_id)
            INSERT INTO supply_scarce (part_id, category_slug, stock, usual_stock, viewed, as_of, demonstration)
            SELECT u.part_id, p.category_slug, h.stock, u.usual, coalesce(v.viewed, 0), ?::date, u.demonstration
            FROM usual u
            JOIN held h ON h.part_id = u.part_id AND h.until = ?::date + 1
            JOIN catalogue_part p ON p.id = u.part_id
            LEFT JOIN viewed v ON v.part_id = u.part_id
            WHERE u.usual >= ? AND h.stock * 4 < u.usual
            """;

    private final Queries queries;
    private final Clock clock;

    FindScarce(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Notes anew what is scarce as of today. */
    @Transactional
    public void run() {
        LocalDate today = MarketWeeks.today(clock);
        LocalDate seen = today.minusDays(DAYS_VIEWED);
        queries.run("LOCK TABLE supply_scarce IN SHARE ROW EXCLUSIVE MODE");
        queries.run("DELETE FROM supply_scarce");
        queries.run(FIND, seen, seen, today.minusWeeks(WEEKS), today, today, today, today, LEAST_USUAL);
    }
}
