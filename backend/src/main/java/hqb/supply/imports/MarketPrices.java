package hqb.supply.imports;

import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.supply.Terms;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other suppliers who sell ask for the same parts in orders of a like size. A price for single pieces is held against single pieces, not
 * against reels.
 */
@Singleton
class MarketPrices {
    private static final BigDecimal FAR_ABOVE = BigDecimal.TEN;
    private static final int LIKE_SIZE = 10;
    private static final String OTHERS = """
            SELECT o.part_id, o.sku, greatest(o.moq, o.multiple), o.currency, o.price_breaks -> 0 ->> 'unitPrice'
            FROM supply_offer o JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
            WHERE o.part_id = ANY(?) AND o.supplier_id <> ? AND o.agreed_with IS NULL
            """;

    private final JdbcOperations database;
    private final CurrentRates rates;

    MarketPrices(JdbcOperations database, CurrentRates rates) {
        this.database = database;
        this.rates = rates;
    }

    /** Another supplier's offer: its least order and what a piece then costs, in canonical CNY. */
    record Other(String sku, long least, BigDecimal cny) {
    }

    /** The others' offers of each of some parts; a part without is absent. */
    @Transactional(readOnly = true)
    Map<UUID, List<Other>> ofOthers(Collection<UUID> parts, SupplierId own) {
        return database.prepareStatement(OTHERS, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", parts.toArray()));
            statement.setObject(2, own.value());
            Map<UUID, List<Other>> others = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    BigDecimal cny = rates.now().toCanonicalCny(new BigDecimal(row.getString(5)), Currency.valueOf(row.getString(4)));
                    others.computeIfAbsent(row.getObject(1, UUID.class), part -> new ArrayList<>(4))
                            .add(new Other(row.getString(2), row.getLong(3), cny));
                }
            }
            return others;
        });
    }

    /** What the market asks, in the currency of the terms, when these are ten times that or more; else null. */
    @Nullable
    BigDecimal exceeded(Terms terms, List<Other> others) {
        long least = terms.legalQuantity(1);
        List<BigDecimal> like = others.stream().filter(other -> other.least() <= least * LIKE_SIZE).map(Other::cny).sorted().toList();
        if (like.isEmpty()) {
            return null;
        }
        BigDecimal market = like.get((like.size() - 1) / 2);
        BigDecimal asked = rates.now().toCanonicalCny(terms.unitPriceFor(1), terms.currency());
        return asked.compareTo(market.multiply(FAR_ABOVE)) < 0 ? null
                : rates.now().fromCanonicalCny(market, terms.currency()).stripTrailingZeros();
    }
}
