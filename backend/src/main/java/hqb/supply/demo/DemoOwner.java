package hqb.supply.demo;

import hqb.accounts.OrganisationId;
import hqb.places.Demonstration;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives one of the demonstration suppliers, of middle size, to an organisation, so that somebody can try what suppliers do. */
@Singleton
public class DemoOwner {
    private static final String SLUG = "demo-seven-steps";
    private static final String SET = "UPDATE supply_supplier SET organisation_id = ? WHERE id = ?";

    private static final String PARTS = """
            SELECT part_id FROM supply_offer WHERE supplier_id = ? AND agreed_with IS NULL AND stock > 0 ORDER BY id LIMIT ?
            """;

    private final JdbcOperations database;

    DemoOwner(JdbcOperations database) {
        this.database = database;
    }

    /** Some parts that it offers, at most that many; none when nothing is loaded. */
    @Transactional(readOnly = true)
    public List<UUID> parts(int most) {
        return database.prepareStatement(PARTS, statement -> {
            statement.setObject(1, Demonstration.id("supplier", SLUG));
            statement.setInt(2, most);
            List<UUID> parts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.add(row.getObject(1, UUID.class));
                }
            }
            return parts;
        });
    }

    /** The supplier's id. */
    public UUID supplier() {
        return Demonstration.id("supplier", SLUG);
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
