package hqb.supply.suppliers;

import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks the parts of a supplier whose state changed for re-indexing, some thousand at a time. How far it came is written down with each
 * piece, so that another backend goes on where one has died.
 */
@Singleton
class MarkSupplier {
    private static final Logger LOG = LoggerFactory.getLogger(MarkSupplier.class);
    private static final int PIECE = 5_000;
    private static final String CLAIM = "SELECT marked_to FROM supply_supplier WHERE id = ? AND marked_to IS NOT NULL FOR UPDATE SKIP LOCKED";
    private static final String OFFERS = """
            SELECT id, part_id FROM supply_offer WHERE supplier_id = ? AND agreed_with IS NULL AND id > ? ORDER BY id LIMIT ?
            """;
    private static final String NOTE = "UPDATE supply_supplier SET marked_to = ? WHERE id = ?";
    private static final String LEFT = "SELECT id FROM supply_supplier WHERE marked_to IS NOT NULL ORDER BY id";

    private final JdbcOperations database;
    private final MarkDirty dirty;

    MarkSupplier(JdbcOperations database, MarkDirty dirty) {
        this.database = database;
        this.dirty = dirty;
    }

    /** Marks one piece; says whether there may be more. */
    @Transactional
    boolean mark(SupplierId supplier) {
        UUID from = claim(supplier);
        if (from == null) {
            return false; // all are marked, or somebody else is at it
        }
        Set<UUID> parts = new HashSet<>();
        List<UUID> last = new ArrayList<>();
        int found = database.prepareStatement(OFFERS, statement -> {
            statement.setObject(1, supplier.value());
            statement.setObject(2, from);
            statement.setInt(3, PIECE);
            int rows = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    last.add(row.getObject(1, UUID.class));
                    parts.add(row.getObject(2, UUID.class));
                    rows++;
                }
            }
            return rows;
        });
        if (!parts.isEmpty()) {
            dirty.markAll(DocumentKind.PART, parts, Urgency.IN_TURN);
        }
        boolean more = found == PIECE;
        database.prepareStatement(NOTE, statement -> {
            statement.setObject(1, more ? last.getLast() : null);
            statement.setObject(2, supplier.value());
            return statement.executeUpdate();
        });
        return more;
    }

    /** Goes on with what was left. */
    @Scheduled(fixedDelay = "5s", initialDelay = "15s")
    void goOn() {
        try {
            for (SupplierId supplier : left()) {
                boolean more = true;
                while (more) {
                    more = mark(supplier);
                }
            }
        } catch (RuntimeException trouble) {
            LOG.warn("marking the parts of a supplier stands still, trying again: {}", trouble.toString());
        }
    }

    @Transactional(readOnly = true)
    List<SupplierId> left() {
        return database.prepareStatement(LEFT, statement -> {
            List<SupplierId> suppliers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    suppliers.add(new SupplierId(row.getObject(1, UUID.class)));
                }
            }
            return suppliers;
        });
    }

    private @Nullable UUID claim(SupplierId supplier) {
        return database.prepareStatement(CLAIM, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        });
    }
}
