package hqb.supply.imports;

import hqb.platform.reindex.Urgency;
import hqb.supply.Offer;
import hqb.supply.Offers;
import hqb.supply.StoreOffers;
import hqb.supply.imports.Import.Counts;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** Takes away, or in a dry run counts, the offers that a list does not name. */
@Singleton
class RemoveMissing {
    private static final int BATCH = 5_000;
    private static final String MISSING = """
            FROM supply_offer o WHERE o.supplier_id = ? AND o.agreed_with IS NULL AND (o.reserved = 0 OR o.stock > o.reserved)
                AND NOT EXISTS (SELECT FROM supply_import_sku s WHERE s.import_id = ? AND s.sku = o.sku)
            """;

    private final JdbcOperations database;
    private final Offers offers;
    private final StoreOffers store;
    private final Imports imports;

    RemoveMissing(JdbcOperations database, Offers offers, StoreOffers store, Imports imports) {
        this.database = database;
        this.offers = offers;
        this.store = store;
        this.imports = imports;
    }

    /** Does one batch and says whether there may be more. */
    @Transactional
    boolean removeSome(Imports.Claim claim, int position) {
        Import what = claim.what();
        if (what.mode() == ImportMode.DRY_RUN) {
            imports.advance(claim, position, position, 1, removed(count(what)));
            return false;
        }
        List<Offer> gone = List.copyOf(offers.listBySkus(what.supplier(), some(what)).values());
        store.remove(what.supplier(), gone, Urgency.IN_TURN);
        imports.advance(claim, position, position, 1, removed(gone.size()));
        return gone.size() == BATCH;
    }

    private static Counts removed(int count) {
        return new Counts(0, 0, 0, 0, 0, count);
    }

    private int count(Import what) {
        return database.prepareStatement("SELECT count(*) " + MISSING, statement -> {
            statement.setObject(1, what.supplier().value());
            statement.setObject(2, what.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private List<String> some(Import what) {
        return database.prepareStatement("SELECT o.sku " + MISSING + " LIMIT " + BATCH, statement -> {
            statement.setObject(1, what.supplier().value());
            statement.setObject(2, what.id());
            List<String> skus = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    skus.add(row.getString(1));
                }
            }
            return skus;
        });
    }
}
