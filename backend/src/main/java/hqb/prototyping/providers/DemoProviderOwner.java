package hqb.prototyping.providers;

import hqb.accounts.OrganisationId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gives one of the demonstration providers to an organisation, so that somebody can try what providers do. */
@Singleton
public class DemoProviderOwner {
    private static final String SLUG = "nine-herons-board-pool";
    private static final String SET = """
            UPDATE prototyping_provider SET organisation_id = ?
            WHERE slug = ? AND demonstration AND NOT EXISTS (SELECT FROM prototyping_provider other WHERE other.organisation_id = ?)
            """;

    private final JdbcOperations database;

    DemoProviderOwner(JdbcOperations database) {
        this.database = database;
    }

    /** Makes the organisation its owner, unless it owns one. The demonstration providers must have been loaded. */
    @Transactional
    public void set(OrganisationId organisation) {
        database.prepareStatement(SET, statement -> {
            statement.setObject(1, organisation.value());
            statement.setString(2, SLUG);
            statement.setObject(3, organisation.value());
            return statement.executeUpdate();
        });
    }
}
