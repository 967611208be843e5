package hqb.supply.market;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.platform.database.Queries;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes up the {@value #WEEKS} weeks before a day and the base week before them, from the prices and stock of that day and a seed that is the part itself: the same
 * part has the same past wherever it is loaded. Its price changes once or, with four suppliers, four times, in weeks of its own, along a
 * course that its root category has in common; one part in 512 was far cheaper until lately, and of one in 128 there were far more.
 */
@Singleton
class SeedHistory {
    static final int WEEKS = 52;
    /** A root's course: by how much it rose in the year, and how much it swings about that. */
    private static final Map<String, Course> COURSES = Map.of("memory", new Course(0.55, 0.04), "processors", new Course(0.12, 0.05),
            "capacitors", new Course(0.09, 0.03), "resistors", new Course(-0.02, 0.02), "optoelectronics", new Course(-0.11, 0.02),
            "displays", new Course(-0.07, 0.03), "connectors", new Course(0.06, 0.02), "sensors", new Course(-0.04, 0.05),
            "cables-wires", new Course(0.14, 0.03));
    private static final Course OTHER = new Course(0.02, 0.03);
    private static final String DAYS = """
            INSERT INTO supply_market_day (day, taken_at, parts, changed, demonstration)
            SELECT ?::date - 7 * w, now(), (SELECT count(*) FROM supply_part_history WHERE day = ?::date), 0, true
            FROM generate_series(1, ?::int) w ON CONFLICT DO NOTHING
            """;
    /**
     * The oldest week, and one week out of each of one or four equal spans; n is 63 bits of the part and the span, s of the part alone.
     */
    private static final String PAST = """
            INSERT INTO supply_part_history (part_id, day, price_1, price_100, price_1000, stock, suppliers, demonstration)
            SELECT x.part_id, ?::date - 7 * x.w, greatest(x.price_1 * f, 0.000001), greatest(x.price_100 * f, 0.000001),
                   greatest(x.price_1000 * f, 0.000001), x.stock * g / 1000, x.suppliers, true
            FROM (SELECT h.*, c.trend, c.swing, c.phase, uuid_hash_extended(h.part_id, 7) AS s, uuid_hash_extended(h.part_id, q) AS n,
                         CASE WHEN q = 0 THEN 53
                              ELSE 1 + (q - 1) * (52 / spans)
                                  + ((uuid_hash_extended(h.part_id, q) & 1023) * (52 / spans) / 1024)::int END AS w
                  FROM (SELECT *, CASE WHEN suppliers >= 4 THEN 4 ELSE 1 END AS spans FROM supply_part_history
                        WHERE day = ?::date AND suppliers > 0) h
                  JOIN catalogue_part p ON p.id = h.part_id
                  JOIN unnest(?::text[], ?::float8[], ?::float8[], ?::float8[]) AS c (slug, trend, swing, phase) ON c.slug = p.category_slug
                  CROSS JOIN LATERAL generate_series(0, spans) q) x
            CROSS JOIN LATERAL (SELECT
                (1000 / (1 + x.trend * x.w / 52) * (1 + x.swing * (sin(x.w / 6::float8 + x.phase) - sin(x.phase)))
                    * (0.96::float8 + (x.n >> 10 & 1023) / 12800::float8)
                    * CASE WHEN x.s & 511 = 5 THEN 0.42::float8 ELSE 1 END)::int * 0.001 AS f,
                750 + (x.n >> 20 & 511) + CASE WHEN x.s >> 9 & 127 = 7 THEN 9000 ELSE 0 END AS g) y
            """;
    /** The best stocked part of each category, seen between 20 and 270 times a week. */
    private static final String VIEWS = """
            INSERT INTO supply_seeded_interest (part_id, day, viewed)
            SELECT t.part_id, ?::date - 7 * w, 20 + (uuid_hash_extended(t.part_id, w) & 255)::int
            FROM (SELECT DISTINCT ON (p.category_slug) h.part_id FROM supply_part_history h JOIN catalogue_part p ON p.id = h.part_id
                  WHERE h.day = ?::date ORDER BY p.category_slug, h.suppliers DESC, h.stock DESC, h.part_id) t
            CROSS JOIN generate_series(1, 4) w ON CONFLICT DO NOTHING
            """;
    private static final List<String> WORDS = List.of("STM32F103C8T6", "贴片电容 0603", "ESP32-S3", "AMS1117-3.3", "100NF 0402", "TYPE-C",
            "LM358", "贴片电阻", "CH340", "NE555", "TP4056", "8MHZ 晶振", "SS34", "MPU6050", "RJ45", "轻触开关", "10UF 25V", "W25Q128",
            "AO3400", "1N4148", "LDO 3.3V", "光耦 PC817", "WS2812B", "排针 2.54");
    private static final String WORD = """
            INSERT INTO supply_searched_word (word, day, times, visitors, demonstration)
            SELECT ?, ?::date - 7 * w, 4 * ?::int + w, 3 * ?::int, true FROM generate_series(1, 4) w ON CONFLICT DO NOTHING
            """;

    private final JdbcOperations database;
    private final Queries queries;
    private final Categories categories;

    SeedHistory(JdbcOperations database, Queries queries, Categories categories) {
        this.database = database;
        this.queries = queries;
        this.categories = categories;
    }

    /**
     * The course of a root.
     *
     * @param trend by how much prices rose in the year, as a share
     * @param swing how far they swing, as a share
     */
    private record Course(double trend, double swing) {
    }

    /** Makes up what was before a day at which the market was looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void before(LocalDate day) {
        LocalDate week = MarketWeeks.of(day);
        queries.run(DAYS, week, day, WEEKS + 1);
        past(week, day);
        queries.run("ANALYZE supply_part_history"); // the statements that follow would not know that it is large
        queries.run(VIEWS, day, day);
        for (int i = 0; i < WORDS.size(); i++) {
            queries.run(WORD, WORDS.get(i), day, WORDS.size() - i, WORDS.size() - i);
        }
    }

    private void past(LocalDate week, LocalDate day) {
        List<Category> all = categories.all();
        List<Double> trends = new ArrayList<>();
        List<Double> swings = new ArrayList<>();
        List<Double> phases = new ArrayList<>();
        for (Category category : all) {
            Category root = categories.path(category.slug()).getFirst();
            Course course = COURSES.getOrDefault(root.slug(), OTHER);
            trends.add(course.trend);
            swings.add(course.swing);
            phases.add(root.position() * 0.7);
        }
        database.prepareStatement(PAST, statement -> {
            statement.setObject(1, week);
            statement.setObject(2, day);
            statement.setArray(3, statement.getConnection().createArrayOf("text", all.stream().map(Category::slug).toArray()));
            statement.setArray(4, statement.getConnection().createArrayOf("float8", trends.toArray()));
            statement.setArray(5, statement.getConnection().createArrayOf("float8", swings.toArray()));
            statement.setArray(6, statement.getConnection().createArrayOf("float8", phases.toArray()));
            return statement.executeUpdate();
        });
    }
}
