package hqb.ordering.orders;

import hqb.accounts.OrganisationId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** In which orders of a buyer some offers were bought. */
@Singleton
public class OrdersOfOffers {
    private final Queries queries;

    OrdersOfOffers(Queries queries) {
        this.queries = queries;
    }

    /** An order by its names. */
    public record Bought(UUID order, String number, String state) {
    }

    /** The latest order of each offer, one that was cancelled or not paid in time excepted; an offer without one is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Bought> find(OrganisationId buyer, Collection<UUID> offers) {
        Map<UUID, Bought> found = new HashMap<>();
        queries.list("""
                SELECT l.offer_id, o.id, o.number, o.state FROM ordering_order o JOIN ordering_line l ON l.order_id = o.id
                WHERE o.organisation_id = ? AND l.offer_id = ANY(?::uuid[]) AND o.state NOT IN ('expired', 'cancelled') ORDER BY o.id""",
                row -> found.put(row.getObject(1, UUID.class),
                        new Bought(row.getObject(2, UUID.class), row.getString(3), row.getString(4))),
                buyer.value(), offers.stream().map(UUID::toString).toArray(String[]::new));
        return found;
    }
}
