package hqb.supply.market;

import hqb.platform.database.Queries;
import hqb.platform.money.ExchangeRates;
import hqb.platform.rates.CurrentRates;
import hqb.supply.PriceBreaks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks at the whole market once a day: the least prices at 1, 100 and 1,000 pieces, the stock and the number of suppliers of every part
 * that is or was offered. Only what differs from the day before is written. All of it is two statements, whatever the number of parts.
 */
@Singleton
class TakeSnapshot {
    private static final String BEGIN = """
            INSERT INTO supply_market_day (day, taken_at, parts, changed, demonstration) VALUES (?, ?, 0, 0, false)
            ON CONFLICT (day) DO NOTHING
            """;
    /** A stock beyond what a number of pieces can be is cut; a price below the last decimal is that decimal. */
    private static final String WRITE = """
            WITH today AS (
                SELECT o.part_id, min(%s * r.cny) AS price_1, min(%s * r.cny) AS price_100, min(%s * r.cny) AS price_1000,
                       least(sum(o.left_over), 9000000000000000000)::bigint AS stock, count(DISTINCT o.supplier_id)::int AS suppliers
                FROM (SELECT part_id, supplier_id, currency, price_breaks AS breaks, stock - reserved AS left_over,
                             (greatest(1, moq) + multiple::bigint - 1) / multiple * multiple AS for_1,
                             (greatest(100, moq) + multiple::bigint - 1) / multiple * multiple AS for_100,
                             (greatest(1000, moq) + multiple::bigint - 1) / multiple * multiple AS for_1000
                      FROM supply_offer WHERE agreed_with IS NULL) o
                JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
                JOIN (VALUES ('CNY', 1::numeric), ('USD', ?::numeric), ('HKD', ?::numeric)) AS r (currency, cny) ON r.currency = o.currency
                GROUP BY o.part_id),
            rounded AS (
                SELECT part_id, greatest(round(price_1, 6), 0.000001) AS price_1, greatest(round(price_100, 6), 0.000001) AS price_100,
                       greatest(round(price_1000, 6), 0.000001) AS price_1000, stock, suppliers FROM today),
            before AS (SELECT DISTINCT ON (part_id) * FROM supply_part_history ORDER BY part_id DESC, day DESC),
            changed AS (
                SELECT coalesce(t.part_id, b.part_id) AS part_id, t.price_1, t.price_100, t.price_1000, coalesce(t.stock, 0) AS stock,
                       coalesce(t.suppliers, 0) AS suppliers
                FROM rounded t FULL JOIN before b ON b.part_id = t.part_id
                WHERE b.part_id IS NULL OR (coalesce(t.suppliers, 0), coalesce(t.stock, 0), t.price_1, t.price_100, t.price_1000)
                      IS DISTINCT FROM (b.suppliers, b.stock, b.price_1, b.price_100, b.price_1000)),
            written AS (
                INSERT INTO supply_part_history (part_id, day, price_1, price_100, price_1000, stock, suppliers, demonstration)
                SELECT part_id, ?, price_1, price_100, price_1000, stock, suppliers, false FROM changed
                RETURNING 1)
            UPDATE supply_market_day SET parts = (SELECT count(*) FROM rounded), changed = (SELECT count(*) FROM written) WHERE day = ?
            """.formatted(unitPrice("o.for_1"), unitPrice("o.for_100"), unitPrice("o.for_1000"));

    private final Queries queries;
    private final CurrentRates rates;
    private final Clock clock;

    TakeSnapshot(Queries queries, CurrentRates rates, Clock clock) {
        this.queries = queries;
        this.rates = rates;
        this.clock = clock;
    }

    /** The price of the last step that such an order reaches. A function that loops over the steps would take three times as long. */
    private static String unitPrice(String ordered) {
        return IntStream.rangeClosed(1, PriceBreaks.MOST)
                .mapToObj(back -> "WHEN (o.breaks -> -%1$d -> 'from')::bigint <= %2$s THEN (o.breaks -> -%1$d ->> 'unitPrice')::numeric"
                        .formatted(back, ordered))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    /** Looks at it, unless that was done today; whoever comes at the same time waits, and does nothing. Says whether it looked. */
    @Transactional
    public boolean run() {
        LocalDate today = MarketWeeks.today(clock);
        if (queries.run(BEGIN, today, clock.instant()) == 0) {
            return false;
        }
        ExchangeRates now = rates.now();
        queries.run(WRITE, now.cnyPerUsd(), now.cnyPerHkd(), today, today);
        return true;
    }

    /** Whether what is drawn from today's look is still to be done. */
    boolean isToFollow() {
        return !queries.list("SELECT 1 FROM supply_market_day WHERE day = ? AND followed_at IS NULL", row -> 1, MarketWeeks.today(clock))
                .isEmpty();
    }

    /** Notes that it is done. */
    @Transactional
    public void followed() {
        queries.run("UPDATE supply_market_day SET followed_at = ? WHERE day = ?", clock.instant(), MarketWeeks.today(clock));
    }
}
