package hqb.ordering.reviews;

import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reviews that everybody sees come to. */
@Singleton
class ReviewCounts {
    private static final int MOST_STARS = 5;
    private static final String OF_SUPPLIER = """
            SELECT %s, round(avg(as_described), 2), round(avg(packing), 2), round(avg(on_time::int), 3),
                round(avg((authentic = 'yes')::int) FILTER (WHERE authentic <> 'cannot-tell'), 3)
            FROM ordering_review WHERE supplier_id = ? AND hidden IS NULL
            """;
    private static final String OF_PART = """
            SELECT %s, NULL, NULL, NULL,
                round(avg((r.authentic = 'yes')::int) FILTER (WHERE r.authentic <> 'cannot-tell'), 3)
            FROM (SELECT order_id, stars FROM ordering_review_item WHERE part_id = ?) i
            JOIN ordering_review r ON r.order_id = i.order_id AND r.hidden IS NULL
            """;
    private static final String DISPUTED = """
            SELECT round(avg(d::int), 3) FROM (
                SELECT EXISTS (SELECT FROM ordering_event e WHERE e.order_id = o.id AND e.event = 'dispute') AS d
                FROM ordering_order o WHERE o.supplier_id = ? AND o.state IN ('completed', 'refunded', 'disputed')
                ORDER BY o.id DESC LIMIT 500) recent
            """;

    private final JdbcOperations database;

    ReviewCounts(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Counts and means; a mean is null when nobody has said anything.
     *
     * @param byStars   how many gave 1, 2, 3, 4 and 5 stars
     * @param onTime    share of those who were served in time, of 1
     * @param authentic share of those who found the goods genuine among those who could tell, of 1
     */
    record Sums(List<Long> byStars, @Nullable Double asDescribed, @Nullable Double packing, @Nullable Double onTime,
            @Nullable Double authentic) {
        /** How many reviews. */
        long reviews() {
            return byStars.stream().mapToLong(Long::longValue).sum();
        }

        /** How many stars they give in all. */
        long stars() {
            long stars = 0;
            for (int i = 0; i < byStars.size(); i++) {
                stars += (i + 1) * byStars.get(i);
            }
            return stars;
        }
    }

    /** Of a supplier. */
    @Transactional(readOnly = true)
    Sums ofSupplier(SupplierId supplier) {
        return sums(OF_SUPPLIER.formatted(stars("stars")), supplier.value());
    }

    /** Of a part, by what is said of it and not of the orders. */
    @Transactional(readOnly = true)
    Sums ofPart(UUID part) {
        return sums(OF_PART.formatted(stars("i.stars")), part);
    }

    /** Which share of a supplier's last 500 orders was ever in dispute, of 1; null when none is over. */
    @Transactional(readOnly = true)
    @Nullable
    Double disputed(SupplierId supplier) {
        return database.prepareStatement(DISPUTED, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return number(row, 1);
            }
        });
    }

    private static String stars(String column) {
        List<String> counts = new ArrayList<>();
        for (int stars = 1; stars <= MOST_STARS; stars++) {
            counts.add("count(*) FILTER (WHERE " + column + " = " + stars + ")");
        }
        return String.join(", ", counts);
    }

    private Sums sums(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                List<Long> byStars = new ArrayList<>();
                for (int stars = 1; stars <= MOST_STARS; stars++) {
                    byStars.add(row.getLong(stars));
                }
                return new Sums(byStars, number(row, MOST_STARS + 1), number(row, MOST_STARS + 2), number(row, MOST_STARS + 3),
                        number(row, MOST_STARS + 4));
            }
        });
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }
}
