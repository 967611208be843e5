package hqb.makerspaces.registry.review;

import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appeals against decisions of reviews, one a case. */
@Singleton
class Appeals {
    private static final String SELECT = """
            SELECT review_id, space_id, text, made_at, against, outcome, answer, decided_at FROM makerspaces_appeal
            """;

    private final Queries queries;

    Appeals(Queries queries) {
        this.queries = queries;
    }

    /** An appeal; {@code against} is the person whose decision it is about; {@code outcome} upheld, refused, or null while it is open. */
    record Appeal(UUID review, UUID space, String text, Instant madeAt, UUID against, @Nullable String outcome, String answer,
            @Nullable Instant decidedAt) {
    }

    @Transactional(readOnly = true)
    Optional<Appeal> find(UUID review, UUID space) {
        return queries.list(SELECT + "WHERE review_id = ? AND space_id = ?", Appeals::read, review, space).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Appeal> lock(UUID review, UUID space) {
        return queries.list(SELECT + "WHERE review_id = ? AND space_id = ? FOR UPDATE", Appeals::read, review, space).stream().findFirst();
    }

    /** Those that are open, the oldest first. */
    @Transactional(readOnly = true)
    List<Appeal> open() {
        return queries.list(SELECT + "WHERE outcome IS NULL ORDER BY made_at, space_id LIMIT 100", Appeals::read);
    }

    /** Adds one; says no when the case has one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(UUID review, UUID space, String text, Instant now, PersonId by, UUID against) {
        return queries.run("""
                INSERT INTO makerspaces_appeal (review_id, space_id, text, made_at, made_by, against) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, review, space, text, now, by.value(), against) == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void decide(UUID review, UUID space, String outcome, String answer, Instant now, PersonId by) {
        queries.run("UPDATE makerspaces_appeal SET outcome = ?, answer = ?, decided_at = ?, decided_by = ?"
                + " WHERE review_id = ? AND space_id = ?", outcome, answer, now, by.value(), review, space);
    }

    private static Appeal read(ResultSet row) throws SQLException {
        return new Appeal(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                Objects.requireNonNull(Queries.time(row, 4)), row.getObject(5, UUID.class), row.getString(6), row.getString(7),
                Queries.time(row, 8));
    }
}
