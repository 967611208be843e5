package hqb.supply.floors;

import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the counters of the district have of some parts at this moment. */
@Singleton
public class CounterOffers {
    private static final String STOCK = """
            SELECT o.id, o.part_id, o.sku, o.stock - o.reserved, o.moq, o.multiple, o.price_breaks::text, o.currency, c.counter_id,
                s.id, s.name_en, s.name_zh
            FROM supply_offer o
            JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
            JOIN supply_supplier_counter c ON c.supplier_id = o.supplier_id AND c.counter_id = o.counter_id
            WHERE o.part_id = ANY(?) AND o.stock > o.reserved AND o.agreed_with IS NULL
            ORDER BY o.id
            """;

    private final Queries queries;

    CounterOffers(Queries queries) {
        this.queries = queries;
    }

    /** The offers of active suppliers that can be picked up and are not sold out, by their ids; none that is agreed with one buyer. */
    @Transactional(readOnly = true)
    public List<CounterOffer> list(Collection<UUID> parts) {
        return queries.list(STOCK,
                row -> new CounterOffer(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getLong(4),
                        new Terms(row.getInt(5), row.getInt(6), PriceBreaks.ofJson(row.getString(7)), Currency.valueOf(row.getString(8))),
                        row.getObject(9, UUID.class),
                        new CounterOffer.Seller(row.getObject(10, UUID.class), row.getString(11), row.getString(12))),
                (Object) parts.toArray(UUID[]::new));
    }
}
