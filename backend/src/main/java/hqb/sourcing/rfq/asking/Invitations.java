package hqb.sourcing.rfq.asking;

import hqb.platform.database.Queries;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asked. */
@Singleton
public class Invitations {
    private static final String SELECT = """
            SELECT rfq_id, supplier_id, reason, lines, invited_at, declined_at, why FROM sourcing_rfq_invitation""";

    private final Queries queries;

    Invitations(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Invitation one) {
        queries.run("INSERT INTO sourcing_rfq_invitation (rfq_id, supplier_id, reason, lines, invited_at) VALUES (?, ?, ?, ?, ?)",
                one.rfq(), one.supplier().value(), one.reason(), one.lines(), one.invitedAt());
    }

    /** Keeps that a supplier has declined; a quote that comes later takes it back with null. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decline(UUID rfq, SupplierId supplier, @Nullable Instant at, @Nullable String why) {
        queries.run("UPDATE sourcing_rfq_invitation SET declined_at = ?, why = ? WHERE rfq_id = ? AND supplier_id = ?", at, why, rfq,
                supplier.value());
    }

    /** All who are asked, those who fit best first. */
    @Transactional(readOnly = true)
    public List<Invitation> of(UUID rfq) {
        return queries.list(SELECT + " WHERE rfq_id = ? ORDER BY lines DESC, supplier_id", Invitations::invitation, rfq);
    }

    /** The invitation of one supplier. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(UUID rfq, SupplierId supplier) {
        return queries.list(SELECT + " WHERE rfq_id = ? AND supplier_id = ?", Invitations::invitation, rfq, supplier.value()).stream()
                .findFirst();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(row.getObject(1, UUID.class), new SupplierId(row.getObject(2, UUID.class)), row.getString(3), row.getInt(4),
                Objects.requireNonNull(Queries.time(row, 5)), Queries.time(row, 6), row.getString(7));
    }
}
