package hqb.supply.suppliers;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says whether parts that a supplier brings are taken into the catalogue without an operator. */
@Singleton
public class TrustSupplier {
    private static final String LOCK = "SELECT trusted, organisation_id FROM supply_supplier WHERE id = ? FOR UPDATE";
    private static final String SET = "UPDATE supply_supplier SET trusted = ? WHERE id = ?";

    private final JdbcOperations database;
    private final AuditLog audit;

    TrustSupplier(JdbcOperations database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    private record Row(boolean trusted, @Nullable OrganisationId organisation) {
    }

    /**
     * Trusts it, or does so no more; what is so already is not written again.
     *
     * @throws Refusal when there is no such supplier
     */
    @Transactional
    public void set(Actor actor, SupplierId supplier, boolean trusted) {
        Row row = database.prepareStatement(LOCK, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw Refusal.notFound("There is no supplier with the id " + supplier.value() + ".");
                }
                UUID organisation = found.getObject(2, UUID.class);
                return new Row(found.getBoolean(1), organisation == null ? null : new OrganisationId(organisation));
            }
        });
        if (row.trusted == trusted) {
            return;
        }
        database.prepareStatement(SET, statement -> {
            statement.setBoolean(1, trusted);
            statement.setObject(2, supplier.value());
            return statement.executeUpdate();
        });
        audit.writeFor(row.organisation, actor, trusted ? "supplier.trusted" : "supplier.distrusted",
                AuditLog.subject("supplier", supplier.value()), Map.of("trusted", row.trusted), Map.of("trusted", trusted));
    }
}
