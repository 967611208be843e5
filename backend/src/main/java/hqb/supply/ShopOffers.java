package hqb.supply;

import hqb.catalogue.Part;
import hqb.supply.suppliers.SupplierId;
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
    private static final String BY_SUPPLIER = "SELECT " + Offers.FOR_SALE
            + """
                     FROM supply_offer o WHERE o.supplier_id = ? AND o.agreed_with IS NULL AND (?::uuid IS NULL OR o.id > ?::uuid) ORDER BY o.id LIMIT ?
                    """;
    /** The parts of that name are looked up once; the supplier's offers are then gone through in the index, which holds both columns. */
    private static final String NAMED = """
            FROM supply_offer n WHERE n.supplier_id = ? AND n.agreed_with IS NULL AND (strpos(lower(n.sku), lower(?)) > 0
                OR n.part_id IN (SELECT p.id FROM catalogue_part p WHERE strpos(p.mpn_key, ?) > 0))
            """;
    private static final String SEARCH = "SELECT " + Offers.FOR_SALE + " FROM supply_offer o JOIN (SELECT n.id " + NAMED + """
            AND (?::uuid IS NULL OR n.id > ?::uuid) ORDER BY n.id LIMIT ?) found ON found.id = o.id ORDER BY o.id
            """;
    private static final String COUNT = "SELECT count(*) " + NAMED;

    private final JdbcOperations database;

    ShopOffers(JdbcOperations database) {
        this.database = database;
    }

    /** The offers of a supplier whose ids follow the given one, from the first when null. */
    @Transactional(readOnly = true)
    List<Offer> list(SupplierId supplier, @Nullable UUID after, int limit) {
        return database.prepareStatement(BY_SUPPLIER, statement -> {
            statement.setObject(1, supplier.value());
            statement.setObject(2, after);
            statement.setObject(3, after);
            statement.setInt(4, limit);
            return Offers.read(statement);
        });
    }

    /**
     * Those of them that have a word in their stock number or part number.
     *
     * @param word a piece of the stock number or of the part number
     */
    @Transactional(readOnly = true)
    List<Offer> search(SupplierId supplier, String word, @Nullable UUID after, int limit) {
        return database.prepareStatement(SEARCH, statement -> {
            statement.setObject(1, supplier.value());
            statement.setString(2, word);
            statement.setString(3, wordKey(word));
            statement.setObject(4, after);
            statement.setObject(5, after);
            statement.setInt(6, limit);
            return Offers.read(statement);
        });
    }

    /** How many offers of a supplier have that piece in their stock number or part number. */
    @Transactional(readOnly = true)
    long count(SupplierId supplier, String word) {
        return database.prepareStatement(COUNT, statement -> {
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
