package hqb.supply.suppliers;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How suppliers are judged; one that nobody has reviewed is absent. */
@Singleton
public class Ratings {
    private static final String LIST = "SELECT supplier_id, score, reviews FROM supply_score WHERE supplier_id = ANY(?) AND reviews > 0";
    private static final String LOCK = "SELECT 1 FROM supply_supplier WHERE id = ? FOR NO KEY UPDATE";
    private static final String PUT = """
            INSERT INTO supply_score (supplier_id, reviews, stars, score) VALUES (?, ?, ?, ?)
            ON CONFLICT (supplier_id) DO UPDATE SET reviews = EXCLUDED.reviews, stars = EXCLUDED.stars, score = EXCLUDED.score
            """;
    private static final String MARK = "UPDATE supply_supplier SET marked_to = '00000000-0000-0000-0000-000000000000' WHERE id = ?";

    private final JdbcOperations database;

    Ratings(JdbcOperations database) {
        this.database = database;
    }

    /** The ratings of some suppliers. */
    @Transactional(readOnly = true)
    public Map<SupplierId, Rating> list(Collection<SupplierId> suppliers) {
        return database.prepareStatement(LIST, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", suppliers.stream().map(SupplierId::value).toArray()));
            Map<SupplierId, Rating> ratings = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ratings.put(new SupplierId(row.getObject(1, UUID.class)), new Rating(row.getBigDecimal(2), row.getLong(3)));
                }
            }
            return ratings;
        });
    }

    /** The rating of a supplier. */
    @Transactional(readOnly = true)
    public Optional<Rating> find(SupplierId supplier) {
        return Optional.ofNullable(list(List.of(supplier)).get(supplier));
    }

    /** Keeps others from judging the supplier until the transaction ends, so that whoever counts afterwards counts all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(SupplierId supplier) {
        database.prepareStatement(LOCK, statement -> {
            statement.setObject(1, supplier.value());
            return statement.execute();
        });
    }

    /** Keeps how many reviews everybody sees of a supplier, and how many stars they give in all; its parts are indexed anew if that moves them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(SupplierId supplier, long reviews, long stars) {
        BigDecimal before = find(supplier).map(Rating::score).orElse(BigDecimal.valueOf(Rating.PRIOR_STARS));
        database.prepareStatement(PUT, statement -> {
            statement.setObject(1, supplier.value());
            statement.setLong(2, reviews);
            statement.setLong(3, stars);
            statement.setBigDecimal(4, Rating.score(reviews, stars));
            return statement.executeUpdate();
        });
        BigDecimal after = reviews == 0 ? BigDecimal.valueOf(Rating.PRIOR_STARS) : Rating.score(reviews, stars);
        if (Rating.halves(before).compareTo(Rating.halves(after)) != 0) {
            database.prepareStatement(MARK, statement -> {
                statement.setObject(1, supplier.value());
                return statement.executeUpdate();
            });
        }
    }
}
