package hqb.sourcing.rfq.bidding;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.files.StoredPicture;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The photographs of bidders. A version of a quote shows some of them, and from then on they stay; a buyer sees them once names are open.
 */
@Singleton
public class RfqPhotos {
    private final Queries queries;

    RfqPhotos(Queries queries) {
        this.queries = queries;
    }

    /** A photograph: its size in pixels. */
    @Serdeable
    public record Photo(UUID id, int width, int height) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID rfq, SupplierId supplier, StoredPicture picture, Instant now) {
        queries.run("""
                INSERT INTO sourcing_rfq_photo (id, rfq_id, supplier_id, content_hash, width, height, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", Uuid7.random(now), rfq, supplier.value(), picture.hash(), picture.width(), picture.height(),
                now);
    }

    /** A bidder's own. */
    @Transactional(readOnly = true)
    public List<Photo> own(UUID rfq, SupplierId supplier) {
        return queries.list("SELECT id, width, height FROM sourcing_rfq_photo WHERE rfq_id = ? AND supplier_id = ? ORDER BY id",
                row -> new Photo(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)), rfq, supplier.value());
    }

    /** Takes one away that no quote shows; whether there was such a one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UUID rfq, SupplierId supplier, UUID id) {
        return queries.run("""
                DELETE FROM sourcing_rfq_photo p WHERE p.rfq_id = ? AND p.supplier_id = ? AND p.id = ?
                    AND NOT EXISTS (SELECT FROM sourcing_rfq_quote_photo s WHERE s.photo_id = p.id)""", rfq, supplier.value(), id) > 0;
    }

    /** A version of a bid. */
    public record Version(UUID bid, int version) {
    }

    /** Those that each version of each bid shows, as the buyer may see them. */
    @Transactional(readOnly = true)
    public Map<Version, List<Photo>> seen(UUID rfq) {
        return queries.list("SELECT bid_id, version, id, width, height FROM sourcing_rfq_photo_seen WHERE rfq_id = ? ORDER BY id",
                row -> Map.entry(new Version(row.getObject(1, UUID.class), row.getInt(2)),
                        new Photo(row.getObject(3, UUID.class), row.getInt(4), row.getInt(5))),
                rfq).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The file of a bidder's own. */
    @Transactional(readOnly = true)
    public Optional<String> ownContent(UUID rfq, SupplierId supplier, UUID id) {
        return queries.list("SELECT content_hash FROM sourcing_rfq_photo WHERE rfq_id = ? AND supplier_id = ? AND id = ?",
                row -> row.getString(1), rfq, supplier.value(), id).stream().findFirst();
    }

    /** The file of one that the buyer may see. */
    @Transactional(readOnly = true)
    public Optional<String> seenContent(UUID rfq, UUID id) {
        return queries
                .list("SELECT content_hash FROM sourcing_rfq_photo_seen WHERE rfq_id = ? AND id = ?", row -> row.getString(1), rfq, id)
                .stream().findFirst();
    }
}
