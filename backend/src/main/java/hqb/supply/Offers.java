package hqb.supply;

import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.supply.suppliers.Rating;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The offers of all suppliers. Those that are agreed with one buyer are not among them: they are found in {@link OffersOnSale} alone. */
@Singleton
public class Offers {
    static final String COLUMNS = """
            o.id, o.supplier_id, o.part_id, o.category_slug, o.sku, o.stock, o.moq, o.multiple, o.currency, o.price_breaks::text,
            o.packaging, o.date_code, o.counter_id, o.updated_at, o.condition, o.condition_evidence, o.lead_time_days, o.warehouse,
            o.version, o.origin
            """;
    /** The same, with the stock that is left for buyers. */
    static final String FOR_SALE = COLUMNS.replace("o.stock", "o.stock - o.reserved");
    private static final String ACTIVE = "JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active' ";
    private static final String BY_PART = "SELECT " + FOR_SALE + " FROM supply_offer o " + ACTIVE
            + "WHERE o.part_id = ? AND o.agreed_with IS NULL ORDER BY o.id";
    private static final String BY_ID = "SELECT " + COLUMNS + " FROM supply_offer o WHERE o.id = ? AND o.agreed_with IS NULL";
    private static final String BY_SKU = "SELECT " + COLUMNS
            + " FROM supply_offer o WHERE o.supplier_id = ? AND o.sku = ? AND o.agreed_with IS NULL FOR UPDATE";
    private static final String BY_SKUS = "SELECT " + COLUMNS
            + " FROM supply_offer o WHERE o.supplier_id = ? AND o.sku = ANY(?) AND o.agreed_with IS NULL";
    private static final String OF_SUPPLIER = "SELECT " + FOR_SALE
            + " FROM supply_offer o WHERE o.supplier_id = ? AND o.part_id = ANY(?) AND o.agreed_with IS NULL ORDER BY o.id";
    private static final String ESSENTIALS = """
            SELECT o.part_id, o.supplier_id, o.stock - o.reserved, o.moq, o.multiple, o.currency, o.price_breaks::text, c.building_slug, r.score
            FROM supply_offer o
            JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
            LEFT JOIN supply_supplier_counter c ON c.supplier_id = o.supplier_id AND c.counter_id = o.counter_id
            LEFT JOIN supply_score r ON r.supplier_id = o.supplier_id AND r.reviews > 0
            WHERE o.part_id = ANY(?) AND o.agreed_with IS NULL
            """;
    private static final String PUT = """
            INSERT INTO supply_offer (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency, price_breaks, packaging,
                date_code, counter_id, updated_at, condition, condition_evidence, lead_time_days, warehouse, origin)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET (part_id, category_slug, stock, moq, multiple, currency, price_breaks, packaging, date_code,
                counter_id, updated_at, condition, condition_evidence, lead_time_days, warehouse, origin, version)
            = (EXCLUDED.part_id, EXCLUDED.category_slug, EXCLUDED.stock, EXCLUDED.moq, EXCLUDED.multiple, EXCLUDED.currency,
                EXCLUDED.price_breaks, EXCLUDED.packaging, EXCLUDED.date_code, EXCLUDED.counter_id, EXCLUDED.updated_at,
                EXCLUDED.condition, EXCLUDED.condition_evidence, EXCLUDED.lead_time_days, EXCLUDED.warehouse, EXCLUDED.origin, supply_offer.version + 1)
            """;
    private static final String SET_STOCK = """
            UPDATE supply_offer SET stock = ?, updated_at = ?, version = version + 1 WHERE id = ? RETURNING part_id
            """;
    private static final String COUNT = """
            SELECT coalesce(sum(t.offers), 0)::bigint
            FROM supply_tally t JOIN supply_supplier s ON s.id = t.supplier_id AND s.state = 'active'
            """;
    private static final String TALLY = """
            INSERT INTO supply_tally (supplier_id, category_slug, offers) VALUES (?, ?, greatest(0, ?))
            ON CONFLICT (supplier_id, category_slug) DO UPDATE SET offers = greatest(0, supply_tally.offers + ?)
            """;

    private final JdbcOperations database;
    private final CurrentRates rates;

    Offers(JdbcOperations database, CurrentRates rates) {
        this.database = database;
        this.rates = rates;
    }

    /** The offers that active suppliers have of a part, by id, with the stock that nobody has reserved. */
    @Transactional(readOnly = true)
    public List<Offer> listByPart(UUID partId) {
        return database.prepareStatement(BY_PART, statement -> {
            statement.setObject(1, partId);
            return read(statement);
        });
    }

    /** The offer of that id. */
    @Transactional(readOnly = true)
    public Optional<Offer> find(OfferId id) {
        return database.prepareStatement(BY_ID, statement -> {
            statement.setObject(1, id.value());
            return read(statement).stream().findFirst();
        });
    }

    /** What active suppliers offer of each of some parts, in one query; a part without offers has {@link OfferSummary#NONE}. */
    @Transactional(readOnly = true)
    public Map<UUID, OfferSummary> summaries(Collection<UUID> partIds) {
        Map<UUID, OfferSummary> summaries = new HashMap<>();
        partIds.forEach(id -> summaries.put(id, OfferSummary.NONE));
        essentials(partIds).forEach((part, gathered) -> summaries.put(part, new OfferSummary(gathered.stock, gathered.suppliers.size(),
                Set.copyOf(gathered.markets), PriceCurve.of(gathered.terms, rates.now()), Rating.halves(gathered.best))));
        return summaries;
    }

    /**
     * The least unit price of each of some parts, in one query; a part without offers is absent.
     *
     * @param quantity how many pieces are asked for, 1 or more
     * @param currency of the answer
     */
    @Transactional(readOnly = true)
    public Map<UUID, BigDecimal> bestPrices(Collection<UUID> partIds, long quantity, Currency currency) {
        Map<UUID, BigDecimal> best = new HashMap<>();
        essentials(partIds).forEach((part, gathered) -> gathered.terms.stream()
                .map(terms -> rates.now().convertUnitPrice(terms.unitPriceFor(quantity), terms.currency(), currency))
                .min(BigDecimal::compareTo)
                .ifPresent(price -> best.put(part, price)));
        return best;
    }

    /** How many offers active suppliers have, from the tallies. */
    @Transactional(readOnly = true)
    public long count() {
        return database.prepareStatement(COUNT, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The supplier's offer of that stock number, locked until the transaction ends. */
    @Transactional
    public Optional<Offer> findForUpdate(SupplierId supplier, String sku) {
        return database.prepareStatement(BY_SKU, statement -> {
            statement.setObject(1, supplier.value());
            statement.setString(2, sku);
            return read(statement).stream().findFirst();
        });
    }

    /** The supplier's offers of some stock numbers; a number without an offer is absent. */
    @Transactional(readOnly = true)
    public Map<String, Offer> listBySkus(SupplierId supplier, Collection<String> skus) {
        return database.prepareStatement(BY_SKUS, statement -> {
            statement.setObject(1, supplier.value());
            statement.setArray(2, statement.getConnection().createArrayOf("text", skus.toArray()));
            Map<String, Offer> found = new HashMap<>();
            read(statement).forEach(offer -> found.put(offer.sku(), offer));
            return found;
        });
    }

    /** The supplier's offers of some parts, by id. */
    @Transactional(readOnly = true)
    public List<Offer> listOwn(SupplierId supplier, Collection<UUID> parts) {
        return database.prepareStatement(OF_SUPPLIER, statement -> {
            statement.setObject(1, supplier.value());
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", parts.toArray()));
            return read(statement);
        });
    }

    /** Writes an offer over the one of the same id, if any. */
    @Transactional
    void put(Offer offer) {
        database.prepareStatement(PUT, statement -> {
            statement.setObject(1, offer.id().value());
            statement.setObject(2, offer.supplierId().value());
            statement.setObject(3, offer.partId());
            statement.setString(4, offer.categorySlug());
            statement.setString(5, offer.sku());
            statement.setLong(6, offer.stock());
            statement.setInt(7, offer.terms().moq());
            statement.setInt(8, offer.terms().multiple());
            statement.setString(9, offer.terms().currency().name());
            statement.setString(10, offer.terms().priceBreaks().json());
            Packaging packaging = offer.packaging();
            statement.setString(11, packaging == null ? null : packaging.code());
            statement.setString(12, offer.dateCode());
            statement.setObject(13, offer.counterId());
            statement.setObject(14, offer.updatedAt().atOffset(ZoneOffset.UTC));
            statement.setString(15, offer.goods().condition().code());
            statement.setString(16, offer.goods().evidence());
            statement.setObject(17, offer.goods().leadTimeDays(), Types.INTEGER);
            statement.setString(18, offer.goods().warehouse());
            statement.setString(19, offer.goods().origin());
            return statement.executeUpdate();
        });
    }

    /** Changes an offer's stock and returns its part; empty when there is no such offer. */
    @Transactional
    Optional<UUID> setStock(OfferId id, long stock, OffsetDateTime now) {
        return database.prepareStatement(SET_STOCK, statement -> {
            statement.setLong(1, stock);
            statement.setObject(2, now);
            statement.setObject(3, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    /** Counts offers that came or went. */
    @Transactional
    void tally(SupplierId supplier, String categorySlug, int change) {
        database.prepareStatement(TALLY, statement -> {
            statement.setObject(1, supplier.value());
            statement.setString(2, categorySlug);
            statement.setInt(3, change);
            statement.setInt(4, change);
            return statement.executeUpdate();
        });
    }

    private Map<UUID, Gathered> essentials(Collection<UUID> partIds) {
        if (partIds.isEmpty()) {
            return Map.of();
        }
        return database.prepareStatement(ESSENTIALS, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", partIds.toArray()));
            Map<UUID, Gathered> gathered = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    gathered.computeIfAbsent(row.getObject(1, UUID.class), part -> new Gathered()).add(row);
                }
            }
            return gathered;
        });
    }

    static List<Offer> read(PreparedStatement statement) throws SQLException {
        List<Offer> offers = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String packaging = row.getString(11);
                offers.add(new Offer(new OfferId(row.getObject(1, UUID.class)), new SupplierId(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class), row.getString(4), row.getString(5), row.getLong(6), terms(row, 7),
                        packaging == null ? null : Packaging.ofCode(packaging).orElseThrow(), row.getString(12),
                        row.getObject(13, UUID.class),
                        row.getObject(14, OffsetDateTime.class).toInstant(),
                        new Goods(Condition.ofCode(row.getString(15)).orElseThrow(), row.getString(16), row.getObject(17, Integer.class),
                                row.getString(18), row.getString(20)),
                        row.getLong(19)));
            }
        }
        return offers;
    }

    /** Four columns: least quantity, multiple, currency, price list. */
    private static Terms terms(ResultSet row, int first) throws SQLException {
        return new Terms(row.getInt(first), row.getInt(first + 1), PriceBreaks.ofJson(row.getString(first + 3)),
                Currency.valueOf(row.getString(first + 2)));
    }

    /** The offers of one part while they are read. */
    private static final class Gathered {
        private final Set<UUID> suppliers = new HashSet<>();
        private final Set<String> markets = new HashSet<>();
        private final List<Terms> terms = new ArrayList<>();
        private BigDecimal best = BigDecimal.ONE;
        private long stock;

        void add(ResultSet row) throws SQLException {
            suppliers.add(row.getObject(2, UUID.class));
            stock += row.getLong(3);
            terms.add(Offers.terms(row, 4));
            String market = row.getString(8);
            if (market != null) {
                markets.add(market);
            }
            BigDecimal score = row.getBigDecimal(9);
            best = best.max(score == null ? BigDecimal.valueOf(Rating.PRIOR_STARS) : score);
        }
    }
}
