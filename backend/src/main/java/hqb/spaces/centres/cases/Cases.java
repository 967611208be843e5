package hqb.spaces.centres.cases;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import hqb.spaces.centres.CentreService;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases of the service centres. */
@Singleton
class Cases {
    private static final String SELECT = """
            SELECT id, number, centre_id, service, person_id, organisation_id, title, question, state, assignee_id, due_at, created_at
            FROM spaces_case
            """;

    private final Queries queries;

    Cases(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which cases.
     *
     * @param person whose; null for everybody's
     * @param centre null for all
     * @param states empty for all
     */
    record Filter(@Nullable PersonId person, @Nullable UUID centre, List<CaseState> states) {
        private String where(List<Object> values) {
            List<String> parts = new ArrayList<>(List.of("true"));
            if (person != null) {
                parts.add("person_id = ?");
                values.add(person.value());
            }
            if (centre != null) {
                parts.add("centre_id = ?");
                values.add(centre);
            }
            if (!states.isEmpty()) {
                parts.add("state IN (" + states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", ")) + ")");
            }
            return "WHERE " + String.join(" AND ", parts);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ParkCase one) {
        queries.run("""
                INSERT INTO spaces_case (id, number, centre_id, service, person_id, organisation_id, title, question, state, assignee_id,
                    due_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, one.id(), one.number(), one.centre(), one.service().code(), one.person().value(),
                one.organisation() == null ? null : one.organisation().value(), one.title(), one.question(), one.state().code(),
                one.assignee() == null ? null : one.assignee().value(), one.dueAt(), one.createdAt());
    }

    /** Keeps how far a locked case has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(ParkCase one) {
        queries.run("UPDATE spaces_case SET state = ?, assignee_id = ?, due_at = ? WHERE id = ?", one.state().code(),
                one.assignee() == null ? null : one.assignee().value(), one.dueAt(), one.id());
    }

    @Transactional(readOnly = true)
    Optional<ParkCase> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<ParkCase> lock(UUID id) {
        return list("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The answered ones of which the time is over. */
    @Transactional(readOnly = true)
    List<UUID> silent(Instant now, int limit) {
        return list("WHERE state = 'answered' AND due_at <= ? ORDER BY due_at LIMIT " + limit, now).stream().map(ParkCase::id).toList();
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<ParkCase> latest(Filter filter, @Nullable UUID below, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (below != null) {
            where += " AND id < ?";
            values.add(below);
        }
        return list(where + " ORDER BY id DESC LIMIT " + limit, values.toArray());
    }

    /** Those that are due first come first; closed ones come last, the latest first among them. */
    @Transactional(readOnly = true)
    List<ParkCase> queue(Filter filter, @Nullable ParkCase after, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (after != null && after.dueAt() != null) {
            where += " AND (due_at IS NULL OR (due_at, id) > (?, ?))";
            values.add(after.dueAt());
            values.add(after.id());
        } else if (after != null) {
            where += " AND due_at IS NULL AND id < ?";
            values.add(after.id());
        }
        return list(where + " ORDER BY due_at NULLS LAST, CASE WHEN due_at IS NULL THEN NULL ELSE id END, id DESC LIMIT " + limit,
                values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM spaces_case " + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    private List<ParkCase> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Cases::read, values);
    }

    private static ParkCase read(ResultSet row) throws SQLException {
        UUID organisation = row.getObject(6, UUID.class);
        UUID assignee = row.getObject(10, UUID.class);
        return new ParkCase(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                CentreService.ofCode(row.getString(4)).orElseThrow(), new PersonId(row.getObject(5, UUID.class)),
                organisation == null ? null : new OrganisationId(organisation), row.getString(7), row.getString(8),
                CaseState.ofCode(row.getString(9)).orElseThrow(), assignee == null ? null : new PersonId(assignee), Queries.time(row, 11),
                Objects.requireNonNull(Queries.time(row, 12)));
    }
}
