package hqb.supply;

import hqb.platform.database.CopyRows;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Writes many offers of one supplier at once, with a handful of statements however many they are: new ones are copied in, changed ones
 * are copied beside and brought over, tallies and marks for re-indexing follow, all in the caller's transaction.
 */
@Singleton
public class StoreOffers {
    private static final String COLUMNS = """
            (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency, price_breaks, packaging, date_code, counter_id,
            condition, condition_evidence, lead_time_days, warehouse, origin, updated_at, version)""";
    private static final String STAGE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS supply_changed_offer (LIKE supply_offer INCLUDING DEFAULTS) ON COMMIT DELETE ROWS
            """;
    private static final String BRING_OVER = """
            UPDATE supply_offer o SET (part_id, category_slug, stock, moq, multiple, currency, price_breaks, packaging, date_code, counter_id,
                condition, condition_evidence, lead_time_days, warehouse, origin, updated_at, version)
            = (c.part_id, c.category_slug, c.stock, c.moq, c.multiple, c.currency, c.price_breaks, c.packaging, c.date_code, c.counter_id,
                c.condition, c.condition_evidence, c.lead_time_days, c.warehouse, c.origin, c.updated_at, c.version + 1)
            FROM supply_changed_offer c WHERE o.id = c.id AND o.version = c.version
            """;
    private static final String TALLIES = """
            MERGE INTO supply_tally t
            USING (SELECT ?::uuid AS supplier_id, category, change FROM unnest(?::text[], ?::bigint[]) AS u(category, change)
                   ORDER BY category) u
            ON t.supplier_id = u.supplier_id AND t.category_slug = u.category
            WHEN MATCHED THEN UPDATE SET offers = greatest(0, t.offers + u.change)
            WHEN NOT MATCHED THEN INSERT (supplier_id, category_slug, offers) VALUES (u.supplier_id, u.category, greatest(0, u.change))
            """;

    private static final String REMOVE = """
            WITH asked AS (SELECT id, reserved FROM supply_offer WHERE id = ANY(?) ORDER BY id FOR UPDATE),
                 gone AS (DELETE FROM supply_offer o USING asked a WHERE o.id = a.id AND a.reserved = 0)
            UPDATE supply_offer o SET stock = a.reserved, updated_at = now(), version = o.version + 1
            FROM asked a WHERE o.id = a.id AND a.reserved > 0 RETURNING o.id
            """;

    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> QUICKER = Set.of("23505", "40001", "40P01");

    private final JdbcOperations database;
    private final MarkDirty dirty;

    StoreOffers(JdbcOperations database, MarkDirty dirty) {
        this.database = database;
        this.dirty = dirty;
    }

    /**
     * An offer before and after.
     *
     * @param after has the version of {@code before}
     */
    public record Change(Offer before, Offer after) {
    }

    /** Somebody else changed one of the offers since they were read. Nothing may be kept: the transaction has to be given up. */
    public static final class Overtaken extends RuntimeException {
        Overtaken() {
            super("an offer was changed by somebody else meanwhile", null, false, false);
        }
    }

    /** Whether somebody else was quicker, so that the same may be tried again: by a change, a new row, or a lock taken first. */
    public static boolean wasOvertaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overtaken || (cause instanceof SQLException sql && QUICKER.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Stores them.
     *
     * @throws Overtaken when one of the changed offers is not as it was read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(SupplierId supplier, Collection<Offer> created, Collection<Change> changed, Urgency urgency) {
        Map<String, Long> tallies = new TreeMap<>();
        Set<UUID> parts = new TreeSet<>();
        for (Offer offer : created) {
            tallies.merge(offer.categorySlug(), 1L, Long::sum);
            parts.add(offer.partId());
        }
        for (Change change : changed) {
            tallies.merge(change.before().categorySlug(), -1L, Long::sum);
            tallies.merge(change.after().categorySlug(), 1L, Long::sum);
            parts.add(change.before().partId());
            parts.add(change.after().partId());
        }
        database.execute(connection -> {
            if (!created.isEmpty()) {
                CopyRows.into(connection, "supply_offer " + COLUMNS, created, StoreOffers::write);
            }
            if (!changed.isEmpty()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(STAGE);
                    CopyRows.into(connection, "supply_changed_offer " + COLUMNS, changed, (change, rows) -> write(change.after(), rows));
                    // nobody counts a temporary table: by its index, never by reading all offers
                    statement.execute("SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
                    if (statement.executeUpdate(BRING_OVER) != changed.size()) {
                        throw new Overtaken();
                    }
                    statement.execute("SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on");
                    statement.execute("DELETE FROM supply_changed_offer");
                }
            }
            return parts.size();
        });
        tally(supplier, tallies);
        if (!parts.isEmpty()) {
            dirty.markAll(DocumentKind.PART, parts, urgency);
        }
    }

    /** Takes offers away. One of which pieces are reserved stays with just these, until they have left or are given back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(SupplierId supplier, Collection<Offer> offers, Urgency urgency) {
        Map<String, Long> tallies = new TreeMap<>();
        Set<UUID> parts = new TreeSet<>();
        if (offers.isEmpty()) {
            return;
        }
        Set<UUID> reserved = removeFree(offers);
        offers.forEach(offer -> {
            if (!reserved.contains(offer.id().value())) {
                tallies.merge(offer.categorySlug(), -1L, Long::sum);
            }
            parts.add(offer.partId());
        });
        tally(supplier, tallies);
        dirty.markAll(DocumentKind.PART, parts, urgency);
    }

    /** Removes those of which nothing is reserved, empties the others and returns these. */
    private Set<UUID> removeFree(Collection<Offer> offers) {
        return database.prepareStatement(REMOVE, statement -> {
            Array ids = statement.getConnection().createArrayOf("uuid", offers.stream().map(o -> o.id().value()).toArray());
            statement.setArray(1, ids);
            Set<UUID> stayed = new TreeSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stayed.add(row.getObject(1, UUID.class));
                }
            }
            return stayed;
        });
    }

    private void tally(SupplierId supplier, Map<String, Long> tallies) {
        List<String> categories = new ArrayList<>();
        List<Long> changes = new ArrayList<>();
        tallies.forEach((category, change) -> {
            if (change != 0) {
                categories.add(category);
                changes.add(change);
            }
        });
        if (categories.isEmpty()) {
            return;
        }
        database.prepareStatement(TALLIES, statement -> bind(statement, supplier, categories, changes).executeUpdate());
    }

    private static PreparedStatement bind(PreparedStatement statement, SupplierId supplier, List<String> categories, List<Long> changes)
            throws SQLException {
        statement.setObject(1, supplier.value());
        statement.setArray(2, statement.getConnection().createArrayOf("text", categories.toArray()));
        statement.setArray(3, statement.getConnection().createArrayOf("bigint", changes.toArray()));
        return statement;
    }

    private static void write(Offer offer, CopyRows rows) {
        Packaging packaging = offer.packaging();
        Goods goods = offer.goods();
        rows.field(offer.id().value()).field(offer.supplierId().value()).field(offer.partId()).field(offer.categorySlug())
                .field(offer.sku()).field(offer.stock()).field(offer.terms().moq()).field(offer.terms().multiple())
                .field(offer.terms().currency()).field(offer.terms().priceBreaks().json())
                .field(packaging == null ? null : packaging.code()).field(offer.dateCode()).field(offer.counterId())
                .field(goods.condition().code()).field(goods.evidence()).field(goods.leadTimeDays()).field(goods.warehouse())
                .field(goods.origin())
                .field(offer.updatedAt().atOffset(ZoneOffset.UTC)).field(offer.version());
    }
}
