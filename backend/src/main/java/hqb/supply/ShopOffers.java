package hqb.supply;

import hqb.catalogue.Part;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The offers of one supplier, as its public page lists and searches them. */
@Singleton
class ShopOffers {
    private static final String BY_SUPPLIER = "SELECT " + Offers.FOR_SALE + """
             FROM supply_offer o WHERE o.supplier_id = ? AND (?::uuid IS NULL OR o.id > ?::uuid)
            """;
    private static final String NAMED = """
            AND (strpos(lower(o.sku), lower(?)) > 0
                OR EXISTS (SELECT FROM catalogue_part p WHERE p.id = o.part_id AND strpos(p.mpn_key, ?) > 0))
            """;

    private final JdbcOperations database;

    ShopOffers(JdbcOperations database) {
        this.database = database;
    }

    /**
     * The offers of a supplier whose ids follow the given one, from the first when null.
     *
     * @param word a piece of the stock number or of the part number; null for all
     */
    @Transactional(readOnly = true)
    List<Offer> list(SupplierId supplier, @Nullable String word, @Nullable UUID after, int limit) {
        return database.prepareStatement(BY_SUPPLIER + (word == null ? "" : NAMED) + " ORDER BY o.id LIMIT ?", statement -> {
            statement.setObject(1, supplier.value());
            statement.setObject(2, after);
            statement.setObject(3, after);
            int next = 4;
            if (word != null) {
                statement.setString(next++, word);
                statement.setString(next++, wordKey(word));
            }
            statement.setInt(next, limit);
            return Offers.read(statement);
        });
    }

    /** How many offers of a supplier have that piece in their stock number or part number. */
    @Transactional(readOnly = true)
    long count(SupplierId supplier, String word) {
        return database.prepareStatement("SELECT count(*) FROM supply_offer o WHERE o.supplier_id = ? " + NAMED, statement -> {
            statement.setObject(1, supplier.value());
            statement.setString(2, word);
            statement.setString(3, wordKey(word));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** A word of signs alone is a piece of no part number. */
    private static String wordKey(String word) {
        String key = Part.mpnKey(word);
        return key.isEmpty() ? "\n" : key;
    }
}
