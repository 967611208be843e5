package hqb.supply.demo;

import hqb.platform.database.CopyRows;
import hqb.supply.Offer;
import hqb.supply.Packaging;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Loads demonstration offers in bulk, batch by batch. What demonstration suppliers have of a batch's parts is replaced, so that a load
 * that was cut short can be run again. It marks nothing for re-indexing: whoever loads a market builds its index afterwards.
 */
@Singleton
public class LoadOffers {
    private static final String TARGET = """
            supply_offer (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency, price_breaks, packaging, date_code,
            counter_id, updated_at)""";
    private static final String REMOVE = """
            WITH gone AS (
                DELETE FROM supply_offer o USING supply_supplier s
                WHERE o.part_id = ANY(?) AND o.agreed_with IS NULL AND s.id = o.supplier_id AND s.demonstration
                RETURNING o.supplier_id, o.category_slug)
            UPDATE supply_tally t SET offers = t.offers - g.offers
            FROM (SELECT supplier_id, category_slug, count(*) AS offers FROM gone GROUP BY supplier_id, category_slug) g
            WHERE t.supplier_id = g.supplier_id AND t.category_slug = g.category_slug
            """;

    private static final String TALLY = """
            INSERT INTO supply_tally (supplier_id, category_slug, offers)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::bigint[]) ORDER BY 1, 2
            ON CONFLICT (supplier_id, category_slug) DO UPDATE SET offers = supply_tally.offers + EXCLUDED.offers
            """;

    private final JdbcOperations database;

    LoadOffers(JdbcOperations database) {
        this.database = database;
    }

    /** Loads a batch in one transaction; all offers of a part belong into the same batch. Returns how many there are. */
    @Transactional
    public int load(Collection<Offer> batch) {
        List<UUID> parts = batch.stream().map(Offer::partId).distinct().toList();
        database.prepareStatement(REMOVE, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", parts.toArray()));
            return statement.executeUpdate();
        });
        database.execute(connection -> {
            CopyRows.into(connection, TARGET, batch, LoadOffers::write);
            return batch.size();
        });
        tally(batch);
        return batch.size();
    }

    private void tally(Collection<Offer> batch) {
        Map<SupplierId, Map<String, Long>> counts = batch.stream()
                .collect(Collectors.groupingBy(Offer::supplierId, Collectors.groupingBy(Offer::categorySlug, Collectors.counting())));
        List<UUID> suppliers = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        List<Long> offers = new ArrayList<>();
        counts.forEach((supplier, byCategory) -> byCategory.forEach((category, count) -> {
            suppliers.add(supplier.value());
            categories.add(category);
            offers.add(count);
        }));
        database.prepareStatement(TALLY, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", suppliers.toArray()));
            statement.setArray(2, statement.getConnection().createArrayOf("text", categories.toArray()));
            statement.setArray(3, statement.getConnection().createArrayOf("bigint", offers.toArray()));
            return statement.executeUpdate();
        });
    }

    private static void write(Offer offer, CopyRows rows) {
        Packaging packaging = offer.packaging();
        rows.field(offer.id().value()).field(offer.supplierId().value()).field(offer.partId()).field(offer.categorySlug())
                .field(offer.sku())
                .field(offer.stock()).field(offer.terms().moq()).field(offer.terms().multiple()).field(offer.terms().currency())
                .field(offer.terms().priceBreaks().json()).field(packaging == null ? null : packaging.code()).field(offer.dateCode())
                .field(offer.counterId()).field(offer.updatedAt().atOffset(ZoneOffset.UTC));
    }
}
