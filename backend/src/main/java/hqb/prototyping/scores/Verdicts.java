package hqb.prototyping.scores;

import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.ProviderState;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions about providers' standing. */
@Singleton
class Verdicts {
    private static final String SELECT = """
            SELECT id, provider_id, standing_before, standing, proposed, jobs, points, reason, state, decided_at, takes_effect_at, appeal,
                appealed_at, answer, answered_at
            FROM prototyping_verdict
            """;

    private final JdbcOperations database;

    Verdicts(JdbcOperations database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Verdict verdict, UUID person) {
        run("""
                INSERT INTO prototyping_verdict (id, provider_id, standing_before, standing, proposed, jobs, points, reason, state, decided_by,
                    decided_at, takes_effect_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                verdict.id(), verdict.provider().value(), verdict.before().code(), verdict.standing().code(),
                verdict.proposed() == null ? null : verdict.proposed().code(), verdict.jobs(), verdict.points(), verdict.reason(),
                verdict.state().code(), person, time(verdict.decidedAt()), time(verdict.takesEffectAt()));
    }

    /** All about a provider, the newest first. */
    @Transactional(readOnly = true)
    List<Verdict> list(ProviderId provider) {
        return list("WHERE provider_id = ? ORDER BY id DESC", provider.value());
    }

    /** Those that count, of all providers. */
    @Transactional(readOnly = true)
    List<Verdict> counting() {
        return list("WHERE state NOT IN ('overturned', 'replaced') ORDER BY id");
    }

    /** The one of a provider that counts, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Verdict> lockCounting(ProviderId provider) {
        return list("WHERE provider_id = ? AND state NOT IN ('overturned', 'replaced') FOR UPDATE", provider.value()).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Verdict> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The next one whose notice is over, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Verdict> lockEnding(Instant now) {
        return list(
                "WHERE state IN ('notice', 'notice-final') AND takes_effect_at <= ? ORDER BY takes_effect_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                time(now)).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID id, VerdictState state) {
        run("UPDATE prototyping_verdict SET state = ? WHERE id = ?", state.code(), id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setAppeal(UUID id, String text, Instant at) {
        run("UPDATE prototyping_verdict SET appeal = ?, appealed_at = ? WHERE id = ?", text, time(at), id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setAnswer(UUID id, String text, UUID person, Instant at) {
        run("UPDATE prototyping_verdict SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ?", text, person, time(at), id);
    }

    /** Locks a provider until the transaction ends, so that one decision is made at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockProvider(ProviderId provider) {
        database.prepareStatement("SELECT 1 FROM prototyping_provider WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, provider.value());
            return statement.execute();
        });
    }

    /** Lets a provider stand so from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setStanding(ProviderId provider, ProviderState standing) {
        run("UPDATE prototyping_provider SET state = ? WHERE id = ?", standing.code(), provider.value());
    }

    private List<Verdict> list(String which, @Nullable Object... values) {
        return database.prepareStatement(SELECT + which, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Verdict> verdicts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    verdicts.add(read(row));
                }
            }
            return verdicts;
        });
    }

    private static Verdict read(ResultSet row) throws SQLException {
        String proposed = row.getString(5);
        return new Verdict(row.getObject(1, UUID.class), new ProviderId(row.getObject(2, UUID.class)), standing(row.getString(3)),
                standing(row.getString(4)), proposed == null ? null : standing(proposed), row.getInt(6), row.getObject(7, Integer.class),
                row.getString(8), VerdictState.ofCode(row.getString(9)), instant(row, 10), instant(row, 11), row.getString(12),
                instantOrNull(row, 13), row.getString(14), instantOrNull(row, 15));
    }

    private static ProviderState standing(String code) {
        return ProviderState.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
