package hqb.prototyping.workshops;

import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every version of a provider's prices, as its owner looks them up. None ever changes. */
@Singleton
class RuleVersions {
    private static final String SELECT = """
            SELECT r.id, r.process, r.version, r.hash, r.created_at, r.document,
                EXISTS (SELECT FROM prototyping_offering o WHERE o.rules_id = r.id),
                (SELECT count(*) FROM prototyping_quote q WHERE q.rules_id = r.id)
            FROM prototyping_rules r WHERE r.provider_id = ?""";

    private final JdbcOperations database;

    RuleVersions(JdbcOperations database) {
        this.database = database;
    }

    /**
     * One version.
     *
     * @param quotes how many firm prices rest on it
     */
    record Version(UUID id, String process, int version, String hash, Instant createdAt, String document, boolean inForce, long quotes) {
    }

    /** All of them, by process, the newest first. */
    @Transactional(readOnly = true)
    List<Version> list(ProviderId provider) {
        return list(provider, " ORDER BY r.process, r.version DESC", null);
    }

    @Transactional(readOnly = true)
    Optional<Version> find(ProviderId provider, UUID id) {
        return list(provider, " AND r.id = ?", id).stream().findFirst();
    }

    /** Stops offering a process; says whether it was offered. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean stop(ProviderId provider, PricedProcess process) {
        return database.prepareStatement("DELETE FROM prototyping_offering WHERE provider_id = ? AND process = ?", statement -> {
            statement.setObject(1, provider.value());
            statement.setString(2, process.code());
            return statement.executeUpdate();
        }) > 0;
    }

    private List<Version> list(ProviderId provider, String which, @Nullable UUID id) {
        return database.prepareStatement(SELECT + which, statement -> {
            statement.setObject(1, provider.value());
            if (id != null) {
                statement.setObject(2, id);
            }
            List<Version> versions = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(new Version(row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6), row.getBoolean(7), row.getLong(8)));
                }
            }
            return versions;
        });
    }
}
