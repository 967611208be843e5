package hqb.supply;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;

/** The supplier that an organisation is. */
@Singleton
public class OwnSupplier {
    private final JdbcOperations database;
    private final Suppliers suppliers;

    OwnSupplier(JdbcOperations database, Suppliers suppliers) {
        this.database = database;
        this.suppliers = suppliers;
    }

    /**
     * The supplier in whose name somebody acts.
     *
     * @throws Refusal not-found when the organisation is no supplier
     */
    @Transactional(readOnly = true)
    public Supplier of(Actor actor) {
        UUID organisation = actor.requireOrganisation().value();
        Optional<UUID> id = database.prepareStatement("SELECT id FROM supply_supplier WHERE organisation_id = ?", statement -> {
            statement.setObject(1, organisation);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
        return id.flatMap(found -> suppliers.find(new SupplierId(found)))
                .orElseThrow(() -> Refusal.notFound("Your organisation is no supplier yet: apply to become one."));
    }
}
