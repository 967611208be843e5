package hqb.supply;

import hqb.accounts.OrganisationId;
import hqb.places.Demonstration;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gives one of the demonstration suppliers, of middle size, to an organisation, so that somebody can try what suppliers do. */
@Singleton
public class DemoOwner {
    private static final String SLUG = "demo-seven-steps";
    private static final String SET = "UPDATE supply_supplier SET organisation_id = ? WHERE id = ?";

    private final JdbcOperations database;

    DemoOwner(JdbcOperations database) {
        this.database = database;
    }

    /** Makes the organisation its owner. The demonstration suppliers must have been loaded. */
    @Transactional
    public void set(OrganisationId organisation) {
        database.prepareStatement(SET, statement -> {
            statement.setObject(1, organisation.value());
            statement.setObject(2, Demonstration.id("supplier", SLUG));
            return statement.executeUpdate();
        });
    }
}
