package hqb.supply.onboarding;

import hqb.accounts.OrganisationId;
import hqb.accounts.applications.ApplicationState;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.UniqueViolation;
import hqb.supply.onboarding.Application.Facts;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications of those who want to be suppliers. */
@Singleton
class Applications {
    private static final String SELECT = """
            SELECT id, organisation_id, state, company_name, credit_code, name_en, name_zh, about_en, about_zh, kind, contact_name,
                contact_phone, contact_email, counter_id, note, supplier_id, created_at, submitted_at, changed_at
            FROM supply_application
            """;
    private static final String BY_ID = SELECT + "WHERE id = ?";
    private static final String BY_ORGANISATION = SELECT + "WHERE organisation_id = ?";
    private static final String LOCKED = " FOR UPDATE";
    private static final String LIST = SELECT + """
            WHERE (?::text IS NULL OR state = ?) AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?
            """;
    private static final String COUNT = "SELECT count(*) FROM supply_application WHERE ?::text IS NULL OR state = ?";
    private static final String ADD = """
            INSERT INTO supply_application (id, organisation_id) VALUES (?, ?) ON CONFLICT (organisation_id) DO NOTHING
            """;
    private static final String FILL_IN = """
            UPDATE supply_application SET company_name = ?, credit_code = ?, name_en = ?, name_zh = ?, about_en = ?, about_zh = ?, kind = ?,
                contact_name = ?, contact_phone = ?, contact_email = ?, counter_id = ?, changed_at = now()
            WHERE id = ?
            """;
    private static final String SET_STATE = """
            UPDATE supply_application SET state = ?, note = coalesce(?, note), supplier_id = ?, changed_at = now(),
                submitted_at = CASE WHEN ? = 'submitted' THEN now() ELSE submitted_at END
            WHERE id = ?
            """;
    private static final String OTHERS_CODE = """
            SELECT 1 FROM supply_application
            WHERE credit_code = ? AND id <> ? AND state IN ('submitted', 'needs-more', 'approved')
            """;
    private static final String OTHERS_COUNTER = """
            SELECT 1 FROM supply_supplier_counter WHERE counter_id = ?
            UNION ALL SELECT 1 FROM supply_application WHERE counter_id = ? AND id <> ? AND state IN ('submitted', 'needs-more')
            """;

    private final JdbcOperations database;

    Applications(JdbcOperations database) {
        this.database = database;
    }

    /** The application of an organisation. */
    @Transactional(readOnly = true)
    Optional<Application> find(OrganisationId organisation) {
        return query(BY_ORGANISATION, statement -> statement.setObject(1, organisation.value())).stream().findFirst();
    }

    /** The application of an organisation, locked until the transaction ends. */
    @Transactional
    Optional<Application> lock(OrganisationId organisation) {
        return query(BY_ORGANISATION + LOCKED, statement -> statement.setObject(1, organisation.value())).stream().findFirst();
    }

    /** The application of that id. */
    @Transactional(readOnly = true)
    Optional<Application> find(UUID id) {
        return query(BY_ID, statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** The application of that id, locked until the transaction ends. */
    @Transactional
    Optional<Application> lock(UUID id) {
        return query(BY_ID + LOCKED, statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** Applications of a state, or of all, that follow the given one, the oldest first. */
    @Transactional(readOnly = true)
    List<Application> list(@Nullable ApplicationState state, @Nullable UUID after, int limit) {
        String code = state == null ? null : state.code();
        return query(LIST, statement -> {
            statement.setString(1, code);
            statement.setString(2, code);
            statement.setObject(3, after);
            statement.setObject(4, after);
            statement.setInt(5, limit);
        });
    }

    /** How many applications are in a state, or at all. */
    @Transactional(readOnly = true)
    long count(@Nullable ApplicationState state) {
        String code = state == null ? null : state.code();
        return database.prepareStatement(COUNT, statement -> {
            statement.setString(1, code);
            statement.setString(2, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Begins an empty application, unless the organisation has one. */
    @Transactional
    void begin(OrganisationId organisation) {
        update(ADD, statement -> {
            statement.setObject(1, Uuid7.random(Instant.now()));
            statement.setObject(2, organisation.value());
        });
    }

    /** Writes what the applicant says. */
    @Transactional
    void fillIn(UUID id, Facts facts) {
        update(FILL_IN, statement -> {
            statement.setString(1, facts.companyName());
            statement.setString(2, facts.creditCode());
            statement.setString(3, facts.nameEn());
            statement.setString(4, facts.nameZh());
            statement.setString(5, facts.aboutEn());
            statement.setString(6, facts.aboutZh());
            statement.setString(7, facts.kind());
            statement.setString(8, facts.contactName());
            statement.setString(9, facts.contactPhone());
            statement.setString(10, facts.contactEmail());
            statement.setObject(11, facts.counterId());
            statement.setObject(12, id);
        });
    }

    /**
     * Moves an application to another state.
     *
     * @param note     what the operator says about it; null leaves what was said before
     * @param supplier that it became; null unless approved
     */
    @Transactional
    void setState(UUID id, ApplicationState state, @Nullable String note, @Nullable UUID supplier) {
        update(SET_STATE, statement -> {
            statement.setString(1, state.code());
            statement.setString(2, note);
            statement.setObject(3, supplier);
            statement.setString(4, state.code());
            statement.setObject(5, id);
        });
    }

    /** Whether another application, not refused, is for the same company. */
    @Transactional(readOnly = true)
    boolean isCodeTaken(Application application) {
        return exists(OTHERS_CODE, statement -> {
            statement.setString(1, application.facts().creditCode());
            statement.setObject(2, application.id());
        });
    }

    /** Whether the counter has an occupant, or another application asks for it. */
    @Transactional(readOnly = true)
    boolean isCounterTaken(Application application) {
        return exists(OTHERS_COUNTER, statement -> {
            statement.setObject(1, application.facts().counterId());
            statement.setObject(2, application.facts().counterId());
            statement.setObject(3, application.id());
        });
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private boolean exists(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    private void update(String sql, Binding binding) {
        try {
            database.prepareStatement(sql, statement -> {
                binding.of(statement);
                return statement.executeUpdate();
            });
        } catch (DataAccessException failed) {
            if (UniqueViolation.isCauseOf(failed)) {
                throw Refusal.of(ProblemType.CONFLICT, "Another application asks for this company or this counter.", "已有其他申请使用该公司或该柜台。");
            }
            throw failed;
        }
    }

    private List<Application> query(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            List<Application> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(application(row));
                }
            }
            return found;
        });
    }

    private static Application application(ResultSet row) throws SQLException {
        Facts facts = new Facts(row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9),
                row.getString(10), row.getString(11), row.getString(12), row.getString(13), row.getObject(14, UUID.class));
        OffsetDateTime submitted = row.getObject(18, OffsetDateTime.class);
        return new Application(row.getObject(1, UUID.class), new OrganisationId(row.getObject(2, UUID.class)),
                ApplicationState.ofCode(row.getString(3)).orElseThrow(), facts, row.getString(15), row.getObject(16, UUID.class),
                row.getObject(17, OffsetDateTime.class).toInstant(), submitted == null ? null : submitted.toInstant(),
                row.getObject(19, OffsetDateTime.class).toInstant());
    }
}
