package hqb.accounts.people;

import hqb.accounts.SessionSettings;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what has run out: sessions, links, counts of attempts, and accounts whose address nobody confirmed within a week. */
@Singleton
class SweepAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(SweepAccounts.class);
    private static final String SESSIONS = """
            DELETE FROM accounts_session WHERE expires_at < now() OR last_seen_at < now() - make_interval(secs => ?)
            """;
    private static final String STRANGERS = """
            CREATE TEMPORARY TABLE accounts_stranger ON COMMIT DROP AS
            SELECT p.id AS person_id, m.organisation_id FROM accounts_person p LEFT JOIN accounts_membership m ON m.person_id = p.id
            WHERE p.verified_at IS NULL AND p.deleted_at IS NULL AND p.created_at < now() - interval '7 days' LIMIT 10000
            """;
    private static final List<String> REMOVE_STRANGERS = List.of(
            "DELETE FROM accounts_token WHERE person_id IN (SELECT person_id FROM accounts_stranger)",
            "DELETE FROM accounts_membership WHERE person_id IN (SELECT person_id FROM accounts_stranger)",
            "DELETE FROM accounts_organisation o WHERE id IN (SELECT organisation_id FROM accounts_stranger)"
                    + " AND NOT EXISTS (SELECT FROM accounts_membership m WHERE m.organisation_id = o.id)",
            "DELETE FROM accounts_person WHERE id IN (SELECT person_id FROM accounts_stranger)");
    private static final List<String> OLD = List.of("DELETE FROM accounts_token WHERE expires_at < now()",
            "DELETE FROM accounts_attempt WHERE counted_at < now() - interval '1 day'");

    private final JdbcOperations database;
    private final SessionSettings settings;

    SweepAccounts(JdbcOperations database, SessionSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Does it once an hour. */
    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    void run() {
        try {
            sweep();
        } catch (RuntimeException trouble) {
            LOG.warn("could not remove what has run out, trying again in an hour: {}", trouble.toString());
        }
    }

    @Transactional
    void sweep() {
        database.prepareStatement(SESSIONS, statement -> {
            statement.setDouble(1, (double) settings.idle().toSeconds());
            return statement.executeUpdate();
        });
        OLD.forEach(this::execute);
        execute(STRANGERS);
        REMOVE_STRANGERS.forEach(this::execute);
    }

    private void execute(String sql) {
        database.prepareStatement(sql, statement -> statement.executeUpdate());
    }
}
