package hqb.makerspaces.registry.applications;

import hqb.accounts.PersonId;
import hqb.accounts.applications.ApplicationState;
import hqb.makerspaces.registry.FiguresJson;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications for titles. A makerspace has one that is open at most; those that are decided never change. */
@Singleton
class TitleApplications {
    private static final String SELECT = """
            SELECT id, space_id, tier, state, figures::text, note, rules, created_at, submitted_at, decided_at FROM makerspaces_application
            """;

    private final Queries queries;
    private final FiguresJson json;
    private final Clock clock;

    TitleApplications(Queries queries, FiguresJson json, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    /** The latest of a makerspace. */
    @Transactional(readOnly = true)
    Optional<TitleApplication> latest(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ? ORDER BY id DESC LIMIT 1", this::read, space).stream().findFirst();
    }

    /** The open one of a makerspace, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<TitleApplication> lockOpen(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ? AND state IN ('draft', 'submitted', 'needs-more') FOR UPDATE", this::read, space)
                .stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<TitleApplication> find(UUID id) {
        return queries.list(SELECT + "WHERE id = ?", this::read, id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<TitleApplication> lock(UUID id) {
        return queries.list(SELECT + "WHERE id = ? FOR UPDATE", this::read, id).stream().findFirst();
    }

    /** Those of a state, or all, that follow the given one, the oldest first. */
    @Transactional(readOnly = true)
    List<TitleApplication> list(@Nullable String state, @Nullable UUID after, int limit) {
        return queries.list(SELECT + "WHERE (?::text IS NULL OR state = ?) AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                this::read, state, state, after, after, limit);
    }

    @Transactional(readOnly = true)
    long count(@Nullable String state) {
        return queries.list("SELECT count(*) FROM makerspaces_application WHERE ?::text IS NULL OR state = ?", row -> row.getLong(1), state,
                state).getFirst();
    }

    /** Begins a draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(UUID space, Tier tier, Figures figures) {
        Instant now = clock.instant();
        queries.run("""
                INSERT INTO makerspaces_application (id, space_id, tier, state, figures, created_at, changed_at)
                VALUES (?, ?, ?, 'draft', ?::jsonb, ?, ?)
                """, Uuid7.random(now), space, tier.code(), json.text(figures), now, now);
    }

    /** Writes what the keeper says. */
    @Transactional(propagation = Propagation.MANDATORY)
    void fillIn(UUID id, Tier tier, Figures figures) {
        queries.run("UPDATE makerspaces_application SET tier = ?, figures = ?::jsonb, changed_at = ? WHERE id = ?", tier.code(),
                json.text(figures), clock.instant(), id);
    }

    /** Hands it in. */
    @Transactional(propagation = Propagation.MANDATORY)
    void submit(UUID id) {
        Instant now = clock.instant();
        queries.run("UPDATE makerspaces_application SET state = 'submitted', submitted_at = ?, changed_at = ? WHERE id = ?", now, now, id);
    }

    /** Gives it back to the keeper. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askForMore(UUID id, String note) {
        queries.run("UPDATE makerspaces_application SET state = 'needs-more', note = ?, changed_at = ? WHERE id = ?", note, clock.instant(),
                id);
    }

    /** Decides it for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decide(UUID id, ApplicationState state, String note, String rules, PersonId by) {
        Instant now = clock.instant();
        queries.run("UPDATE makerspaces_application SET state = ?, note = ?, rules = ?, decided_at = ?, decided_by = ?, changed_at = ?"
                + " WHERE id = ?", state.code(), note, rules, now, by.value(), now, id);
    }

    private TitleApplication read(ResultSet row) throws SQLException {
        return new TitleApplication(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                Tier.ofCode(row.getString(3)).orElseThrow(), ApplicationState.ofCode(row.getString(4)).orElseThrow(),
                json.figures(row.getString(5)), row.getString(6), row.getString(7), Objects.requireNonNull(Queries.time(row, 8)),
                Queries.time(row, 9), Queries.time(row, 10));
    }
}
