package hqb.prototyping.joining;

import hqb.accounts.OrganisationId;
import hqb.accounts.applications.ApplicationState;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.UniqueViolation;
import hqb.prototyping.joining.Joining.Facts;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications of those who want to be providers, and what operators have ticked on them. */
@Singleton
class Applications {
    private static final String SELECT = """
            SELECT id, organisation_id, provider_id, state, company_name, credit_code, contact_name, contact_phone, contact_email, note,
                created_at, submitted_at, changed_at
            FROM prototyping_application
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Applications(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Joining> find(OrganisationId organisation) {
        return list("WHERE organisation_id = ?", organisation.value()).stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Joining> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    /** The application of an organisation, locked until the transaction ends. */
    @Transactional
    Optional<Joining> lock(OrganisationId organisation) {
        return list("WHERE organisation_id = ? FOR UPDATE", organisation.value()).stream().findFirst();
    }

    /** The application of that id, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Joining> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Those of a state, or all, that follow the given one, the oldest first. */
    @Transactional(readOnly = true)
    List<Joining> list(@Nullable ApplicationState state, @Nullable UUID after, int limit) {
        String code = state == null ? null : state.code();
        return list("WHERE (?::text IS NULL OR state = ?) AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?", code, code, after,
                after,
                limit);
    }

    @Transactional(readOnly = true)
    long count(@Nullable ApplicationState state) {
        String code = state == null ? null : state.code();
        return database.prepareStatement("SELECT count(*) FROM prototyping_application WHERE ?::text IS NULL OR state = ?", statement -> {
            statement.setString(1, code);
            statement.setString(2, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(OrganisationId organisation, ProviderId provider) {
        Instant now = clock.instant();
        run("""
                INSERT INTO prototyping_application (id, organisation_id, provider_id, created_at, changed_at) VALUES (?, ?, ?, ?, ?)
                """, Uuid7.random(now), organisation.value(), provider.value(), now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
    }

    /** Opens a provider that nobody sees yet, for an organisation that has none. */
    @Transactional(propagation = Propagation.MANDATORY)
    ProviderId openProvider(OrganisationId organisation, String slug, String name) {
        UUID id = Uuid7.random(clock.instant());
        run("""
                INSERT INTO prototyping_provider
                    (id, organisation_id, slug, name_en, name_zh, about_en, about_zh, city_en, city_zh, state, demonstration)
                VALUES (?, ?, ?, ?, ?, '', '', '', '', 'applied', false)
                """, id, organisation.value(), slug, name, name);
        return new ProviderId(id);
    }

    /** Lets everybody see the provider, under a word of its own unless another has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void approveProvider(ProviderId provider, String slug) {
        run("""
                UPDATE prototyping_provider SET state = 'good', slug = CASE
                    WHEN EXISTS (SELECT FROM prototyping_provider other WHERE other.slug = ? AND other.id <> ?) THEN slug ELSE ? END
                WHERE id = ? AND state = 'applied'
                """, slug, provider.value(), slug, provider.value());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void fillIn(UUID id, Facts facts) {
        run("""
                UPDATE prototyping_application SET company_name = ?, credit_code = ?, contact_name = ?, contact_phone = ?, contact_email = ?,
                    changed_at = ? WHERE id = ?
                """,
                facts.companyName(), facts.creditCode(), facts.contactName(), facts.contactPhone(), facts.contactEmail(),
                clock.instant().atOffset(ZoneOffset.UTC), id);
    }

    /** Keeps its state and what the operator said, null for what was said before; refused when another one names the company. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID id, ApplicationState state, @Nullable String note) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try {
            run("""
                    UPDATE prototyping_application SET state = ?, note = coalesce(?, note), changed_at = ?,
                        submitted_at = CASE WHEN ? = 'submitted' THEN ? ELSE submitted_at END WHERE id = ?
                    """, state.code(), note, now, state.code(), now, id);
        } catch (DataAccessException failed) {
            if (UniqueViolation.isCauseOf(failed)) {
                throw Refusal.of(ProblemType.CONFLICT, "Another application names this company.", "该企业已有其他申请。");
            }
            throw failed;
        }
    }

    @Transactional(readOnly = true)
    boolean isCodeTaken(Joining application) {
        return database.prepareStatement("""
                SELECT 1 FROM prototyping_application WHERE credit_code = ? AND id <> ? AND state IN ('submitted', 'needs-more', 'approved')
                """, statement -> {
            statement.setString(1, application.facts().creditCode());
            statement.setObject(2, application.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /** What operators have ticked. */
    @Transactional(readOnly = true)
    Set<String> ticks(UUID application) {
        return database.prepareStatement("SELECT code FROM prototyping_application_tick WHERE application_id = ?", statement -> {
            statement.setObject(1, application);
            Set<String> codes = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
            return codes;
        });
    }

    /** Puts these ticks in the place of the ones before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setTicks(UUID application, Set<String> codes, UUID person) {
        run("DELETE FROM prototyping_application_tick WHERE application_id = ? AND code <> ALL (?::text[])", application,
                codes.toArray(String[]::new));
        for (String code : codes) {
            run("""
                    INSERT INTO prototyping_application_tick (application_id, code, person_id, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                    application, code, person, clock.instant().atOffset(ZoneOffset.UTC));
        }
    }

    private List<Joining> list(String which, @Nullable Object... values) {
        return database.prepareStatement(SELECT + which, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Joining> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime submitted = row.getObject(12, OffsetDateTime.class);
                    found.add(new Joining(row.getObject(1, UUID.class), new OrganisationId(row.getObject(2, UUID.class)),
                            new ProviderId(row.getObject(3, UUID.class)), ApplicationState.ofCode(row.getString(4)).orElseThrow(),
                            new Facts(row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9)),
                            row.getString(10), row.getObject(11, OffsetDateTime.class).toInstant(),
                            submitted == null ? null : submitted.toInstant(), row.getObject(13, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        });
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
