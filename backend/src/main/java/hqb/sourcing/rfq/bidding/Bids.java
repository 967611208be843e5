package hqb.sourcing.rfq.bidding;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who bids. What a buyer sees is read from a view that says no names before they are opened. */
@Singleton
public class Bids {
    private final Queries queries;

    Bids(Queries queries) {
        this.queries = queries;
    }

    /** The bid of a supplier for a locked request; a fresh one with the next label if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    Bid open(UUID rfq, SupplierId supplier, Instant now) {
        return own(rfq, supplier).orElseGet(() -> {
            queries.run("""
                    INSERT INTO sourcing_rfq_bid (id, rfq_id, supplier_id, label)
                    SELECT ?, ?, ?, coalesce(max(label), 0) + 1 FROM sourcing_rfq_bid WHERE rfq_id = ?""", Uuid7.random(now), rfq,
                    supplier.value(), rfq);
            return own(rfq, supplier).orElseThrow();
        });
    }

    /** A supplier's own bid. */
    @Transactional(readOnly = true)
    public Optional<Bid> own(UUID rfq, SupplierId supplier) {
        return queries
                .list("SELECT id, rfq_id, label, supplier_id FROM sourcing_rfq_bid WHERE rfq_id = ? AND supplier_id = ?", Bids::bid, rfq,
                        supplier.value())
                .stream().findFirst();
    }

    /** The bids of a request as its buyer may see them, by their labels. */
    @Transactional(readOnly = true)
    public List<Bid> seen(UUID rfq) {
        return queries.list("SELECT id, rfq_id, label, supplier_id FROM sourcing_rfq_bid_seen WHERE rfq_id = ? ORDER BY label", Bids::bid,
                rfq);
    }

    /** Who bids, for telling them: never for a buyer's eyes. */
    @Transactional(readOnly = true)
    public List<SupplierId> bidders(UUID rfq) {
        return queries.list("SELECT supplier_id FROM sourcing_rfq_bid WHERE rfq_id = ? ORDER BY label",
                row -> new SupplierId(row.getObject(1, UUID.class)), rfq);
    }

    private static Bid bid(ResultSet row) throws SQLException {
        UUID supplier = row.getObject(4, UUID.class);
        return new Bid(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
                supplier == null ? null : new SupplierId(supplier));
    }
}
