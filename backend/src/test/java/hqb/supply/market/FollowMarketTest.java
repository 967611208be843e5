package hqb.supply.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.platform.time.OpeningHours;
import hqb.supply.market.index.IndexChain;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is written of the market, day after day and week after week. Days of the tests are ahead of the last one that was written, and are
 * removed after each; the clock is held at their noons, so that no midnight falls between two steps.
 */
@HqbTest
class FollowMarketTest {
    private final Api api;
    private final FollowMarket job;
    private final TakeSnapshot snapshot;
    private final PublishIndex index;
    private final FindSurges surges;
    private final FindScarce scarce;
    private final ThinHistory thin;
    private final MovableClock clock;
    private final Database database;
    private final LocalDate today;

    FollowMarketTest(Api api, FollowMarket job, TakeSnapshot snapshot, PublishIndex index, FindSurges surges, FindScarce scarce,
            ThinHistory thin,
            MovableClock clock, DataSource source) {
        this.api = api;
        this.job = job;
        this.snapshot = snapshot;
        this.index = index;
        this.surges = surges;
        this.scarce = scarce;
        this.thin = thin;
        this.clock = clock;
        this.database = new Database(source);
        this.today = LocalDate.parse(database.text("SELECT max(day) FROM supply_market_day WHERE day <= ?", MarketWeeks.today(clock)));
    }

    @BeforeEach
    void onTheNextDay() throws SQLException {
        // whoever moved the clock and ran the jobs may have looked at days ahead
        forgetDaysAhead();
        clock.holdAt(noon(today.plusDays(1)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(OpeningHours.ZONE).toInstant();
    }

    @AfterEach
    void asBefore() throws SQLException {
        clock.reset();
        forgetDaysAhead();
        surges.run();
        scarce.run();
    }

    private void forgetDaysAhead() throws SQLException {
        database.change("DELETE FROM supply_part_history WHERE day > ?", today);
        database.change("DELETE FROM supply_market_day WHERE day > ?", today);
    }

    private long rowsOf(String part, LocalDate day) {
        return Long.parseLong(database.text("SELECT count(*) FROM supply_part_history WHERE part_id = ?::uuid AND day = ?", part, day));
    }

    private static <T> List<T> twiceAtOnce(Callable<T> deed) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<T>> done = both.invokeAll(List.of(deed, deed));
            return List.of(done.get(0).get(), done.get(1).get());
        }
    }

    @Test
    void twoServersLookOnceADayAndOnlyWhatChangedIsWritten() throws Exception {
        String offer = database.text("SELECT id FROM supply_offer WHERE stock > reserved ORDER BY id LIMIT 1");
        String part = database.text("SELECT part_id FROM supply_offer WHERE id = ?::uuid", offer);
        database.change("UPDATE supply_offer SET stock = stock + 7 WHERE id = ?::uuid", offer);
        try {
            // whatever else the tests before it did to offers changed too
            assertThat(twiceAtOnce(snapshot::run)).containsExactlyInAnyOrder(true, false);

            assertThat(database.text("SELECT stock FROM supply_part_history WHERE part_id = ?::uuid AND day = ?", part, today.plusDays(1)))
                    .isEqualTo(database.text("SELECT sum(stock - reserved) FROM supply_offer WHERE part_id = ?::uuid", part));
            assertThat(snapshot.run()).isFalse();
            clock.move(Duration.ofDays(1));
            assertThat(snapshot.run()).isTrue();
            assertThat(rowsOf(part, today.plusDays(2))).isZero();
        } finally {
            database.change("UPDATE supply_offer SET stock = stock - 7 WHERE id = ?::uuid", offer);
        }
    }

    @Test
    void thePricesWrittenAreThoseThatThePartPageTells() {
        snapshot.run();
        String ids = database.text("SELECT string_agg(id::text, ',') FROM (SELECT id FROM catalogue_part ORDER BY id LIMIT 25) p");
        for (String id : ids.split(",", -1)) {
            for (int quantity : List.of(1, 100, 1_000)) {
                JsonNode best = api.get("/parts/" + id + "?quantity=" + quantity).json().get("bestPrice");
                String written = database.text("SELECT price_" + quantity
                        + " FROM supply_part_history WHERE part_id = ?::uuid ORDER BY day DESC LIMIT 1", id);
                if (best.isNull()) {
                    assertThat(written).isIn("", "null");
                } else {
                    assertThat(new BigDecimal(written)).isCloseTo(new BigDecimal(best.get("amount").asText()),
                            within(new BigDecimal("0.000001")));
                }
            }
        }
    }

    @Test
    void aPartThatNobodyOffersAnyMoreGetsARowWithoutPrices() throws SQLException {
        // a part that was offered when the market was last looked at; one that was never seen has nothing to lose
        String part = database.text("""
                SELECT part_id FROM supply_offer o JOIN supply_supplier s ON s.id = o.supplier_id
                WHERE EXISTS (SELECT 1 FROM supply_part_history h WHERE h.part_id = o.part_id AND h.day <= ? AND h.price_1 IS NOT NULL)
                GROUP BY 1 HAVING count(*) = 1 AND bool_and(s.state = 'active') ORDER BY 1 LIMIT 1""", today);
        String supplier = database.text("SELECT supplier_id FROM supply_offer WHERE part_id = ?::uuid", part);
        database.change("UPDATE supply_supplier SET state = 'closed' WHERE id = ?::uuid", supplier);
        try {
            snapshot.run();
        } finally {
            database.change("UPDATE supply_supplier SET state = 'active' WHERE id = ?::uuid", supplier);
        }
        JsonNode items = api.get("/parts/" + part + "/history").json().get("items");
        JsonNode last = items.get(items.size() - 1);
        assertThat(last.get("day").asText()).isEqualTo(today.plusDays(1).toString());
        assertThat(last.get("prices")).isEmpty();
        assertThat(last.get("stock").asLong()).isZero();
    }

    @Test
    void aPriceThatDoubledWithinTwoWeeksIsFlaggedUntilTheyAreOver() throws SQLException {
        String part = database.text("""
                SELECT part_id FROM supply_part_history WHERE day = ? AND price_100 BETWEEN 1 AND 100
                AND part_id NOT IN (SELECT part_id FROM supply_surge) ORDER BY part_id LIMIT 1""", today);
        database.change("""
                INSERT INTO supply_part_history (part_id, day, price_1, price_100, price_1000, stock, suppliers, demonstration)
                SELECT part_id, ?, price_1 * 2, price_100 * 2, price_1000 * 2, stock, suppliers, false
                FROM supply_part_history WHERE part_id = ?::uuid AND day = ?""", today.plusDays(1), part, today);

        surges.run();
        JsonNode surge = api.get("/parts/" + part + "/history").json().get("surge");
        assertThat(new BigDecimal(surge.get("factor").asText())).isGreaterThanOrEqualTo(new BigDecimal("2"));
        assertThat(surge.get("since").asText()).isEqualTo(today.plusDays(1).toString());

        clock.move(Duration.ofDays(14));
        surges.run();
        assertThat(api.get("/parts/" + part + "/history").json().get("surge").isNull()).isTrue();
    }

    @Test
    void aRiseOfLessThanTwiceIsNotFlagged() throws SQLException {
        String part = database.text("""
                SELECT h.part_id FROM supply_part_history h WHERE day = ? AND price_100 BETWEEN 1 AND 100
                AND part_id NOT IN (SELECT part_id FROM supply_surge)
                AND price_100 <= (SELECT price_100 FROM supply_part_history b WHERE b.part_id = h.part_id AND b.day < h.day
                                  ORDER BY day DESC LIMIT 1)
                ORDER BY h.part_id LIMIT 1""", today);
        database.change("""
                INSERT INTO supply_part_history (part_id, day, price_1, price_100, price_1000, stock, suppliers, demonstration)
                SELECT part_id, ?, price_1 * 2, price_100 * 1.99, price_1000 * 2, stock, suppliers, false
                FROM supply_part_history WHERE part_id = ?::uuid AND day = ?""", today.plusDays(1), part, today);

        surges.run();

        assertThat(database.text("SELECT count(*) FROM supply_surge WHERE part_id = ?::uuid", part)).isEqualTo("0");
    }

    @Test
    void aWeekIsPublishedOnceAndStays() throws Exception {
        clock.move(Duration.ofDays(6)); // the week of today is over
        LocalDate week = MarketWeeks.of(today);
        boolean open = database.text("SELECT 1 FROM supply_index_week WHERE week = ?", week).isEmpty();

        assertThat(twiceAtOnce(index::run)).containsExactlyInAnyOrder(open ? 1 : 0, 0);

        assertThat(database.text("SELECT count(*) FROM supply_index_figure WHERE category_slug = ? AND week = ?", IndexChain.OVERALL, week))
                .isNotEqualTo("0");
        assertThatThrownBy(() -> database.change("UPDATE supply_index_figure SET value = 1 WHERE week = ?", week))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.change("DELETE FROM supply_index_figure WHERE week = ?", week))
                .hasMessageContaining("append-only");
    }

    @Test
    void aCorrectionIsAFurtherRevisionAndSaysSo() throws SQLException {
        String category = database.text("SELECT category_slug FROM supply_index_figure ORDER BY category_slug DESC LIMIT 1");
        String week = database.text("SELECT min(week) FROM supply_index_figure WHERE category_slug = ?", category);
        database.change("""
                INSERT INTO supply_index_figure (category_slug, week, revision, value, items, carried, reason, demonstration, published_at)
                SELECT category_slug, week, revision + 1, 101.5, items, carried, 'a price was mistyped', demonstration, now()
                FROM supply_index_figure WHERE category_slug = ? AND week = ?::date ORDER BY revision DESC LIMIT 1""", category, week);

        JsonNode first = api.get("/market/indices/" + category).json().get("items").get(0);

        assertThat(first.get("monday").asText()).isEqualTo(week);
        assertThat(first.get("value").decimalValue()).isEqualByComparingTo("101.5");
        assertThat(first.get("revision").asInt()).isPositive();
        assertThat(first.get("reason").asText()).isEqualTo("a price was mistyped");
    }

    @Test
    void theFiguresOfEveryCategoryFollowFromItsBasketAndItsPrices() {
        // the last basket of each, recomputed by the database at the end of the week published last
        String wrong = database.text("""
                WITH last AS (SELECT DISTINCT ON (category_slug) * FROM supply_index_basket ORDER BY category_slug, link_week DESC),
                figure AS (SELECT DISTINCT ON (category_slug) * FROM supply_index_figure WHERE revision = 0
                           ORDER BY category_slug, week DESC),
                worked AS (
                    SELECT b.category_slug, f.value,
                           round(b.link_value * sum(i.last_price * i.quantity) / sum(i.link_price * i.quantity), 2) AS again
                    FROM last b JOIN figure f ON f.category_slug = b.category_slug
                    JOIN supply_index_item i ON i.category_slug = b.category_slug AND i.link_week = b.link_week
                    WHERE b.live GROUP BY b.category_slug, b.link_value, f.value)
                SELECT string_agg(category_slug || ' ' || value || ' ' || again, ', ') FROM worked WHERE abs(value - again) > 0.01""");
        assertThat(wrong).isIn("", "null");
        String stale = database.text("""
                SELECT count(*) FROM supply_index_item i
                JOIN supply_index_basket b USING (category_slug, link_week)
                WHERE b.live AND i.part_id IS NOT NULL AND i.missing = 0 AND b.link_week = (
                    SELECT max(link_week) FROM supply_index_basket c WHERE c.category_slug = b.category_slug)
                  AND i.last_price <> (SELECT price_100 FROM supply_part_history h WHERE h.part_id = i.part_id
                      AND h.day < (SELECT max(week) + 7 FROM supply_index_week) ORDER BY day DESC LIMIT 1)""");
        assertThat(stale).isEqualTo("0");
    }

    @Test
    void theJobDoesAllOfItOnceADay() {
        job.run();

        String followed = database.text("SELECT followed_at FROM supply_market_day WHERE day = ?", today.plusDays(1));
        assertThat(followed).isNotIn("", "null");
        assertThat(database.text("SELECT max(as_of) FROM supply_surge")).isEqualTo(today.plusDays(1).toString());
        job.run();
        assertThat(database.text("SELECT followed_at FROM supply_market_day WHERE day = ?", today.plusDays(1))).isEqualTo(followed);
    }

    @Test
    void ofWeeksLongAgoOnlyTheirLastRowsStay() throws SQLException {
        LocalDate monday = MarketWeeks.of(today).minusWeeks(ThinHistory.DAILY_WEEKS + 1L);
        UUID part = UUID.randomUUID();
        for (LocalDate day : List.of(monday.minusDays(1), monday, monday.plusDays(2), monday.plusDays(6), monday.plusDays(7))) {
            database.change("""
                    INSERT INTO supply_part_history (part_id, day, price_1, price_100, price_1000, stock, suppliers, demonstration)
                    VALUES (?, ?, 1, 1, 1, 1, 1, false)""", part, day);
        }
        clock.holdAt(noon(today));
        try {
            thin.run();

            assertThat(database.text("SELECT string_agg(day::text, ' ' ORDER BY day) FROM supply_part_history WHERE part_id = ?", part))
                    .isEqualTo(monday.minusDays(1) + " " + monday.plusDays(6) + " " + monday.plusDays(7));
        } finally {
            database.change("DELETE FROM supply_part_history WHERE part_id = ?", part);
        }
    }
}
