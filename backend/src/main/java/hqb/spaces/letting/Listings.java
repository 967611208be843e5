package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose units are, how their listings stand, and whose spaces are. The facts of a unit are elsewhere. */
@Singleton
class Listings {
    private static final String SELECT = """
            SELECT u.id, u.owner_id, u.state, u.version, coalesce(l.note, ''), coalesce(l.changed_at, u.changed_at), l.submitted_at,
                l.published_at FROM spaces_lettable_unit u LEFT JOIN spaces_listing l ON l.unit_id = u.id
            """;

    private final Queries queries;

    Listings(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which listings.
     *
     * @param owner null for all owners'
     * @param state null for all
     */
    record Filter(@Nullable OrganisationId owner, @Nullable ListingState state) {
        private String where(List<Object> values) {
            String where = "WHERE u.owner_id IS NOT NULL";
            if (owner != null) {
                where += " AND u.owner_id = ?";
                values.add(owner.value());
            }
            if (state != null) {
                where += " AND u.state = ?";
                values.add(state.code());
            }
            return where;
        }
    }

    @Transactional(readOnly = true)
    Optional<Listing> find(UUID unit) {
        return list("WHERE u.id = ? AND u.owner_id IS NOT NULL", unit).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Listing> lock(UUID unit) {
        return list("WHERE u.id = ? AND u.owner_id IS NOT NULL FOR UPDATE OF u", unit).stream().findFirst();
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<Listing> latest(Filter filter, @Nullable UUID below, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (below != null) {
            where += " AND u.id < ?";
            values.add(below);
        }
        return list(where + " ORDER BY u.id DESC LIMIT " + limit, values.toArray());
    }

    /** What waited longest comes first, from behind one. */
    @Transactional(readOnly = true)
    List<Listing> queue(Filter filter, @Nullable Listing after, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (after != null) {
            where += " AND (coalesce(l.submitted_at, 'epoch'), u.id) > (?::timestamptz, ?)";
            values.add(after.submittedAt() == null ? Instant.EPOCH : after.submittedAt());
            values.add(after.unit());
        }
        return list(where + " ORDER BY coalesce(l.submitted_at, 'epoch'), u.id LIMIT " + limit, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM spaces_lettable_unit u " + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    /** Makes a unit, which has just been written, an organisation's draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(UUID unit, OrganisationId owner, Instant now) {
        queries.run("UPDATE spaces_lettable_unit SET owner_id = ?, state = 'draft' WHERE id = ?", owner.value(), unit);
        queries.run("INSERT INTO spaces_listing (unit_id, created_at, changed_at) VALUES (?, ?, ?)", unit, now, now);
    }

    /** Notes that the facts of a locked one were changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void touch(UUID unit, Instant now) {
        queries.run("""
                INSERT INTO spaces_listing (unit_id, created_at, changed_at) VALUES (?, ?, ?)
                ON CONFLICT (unit_id) DO UPDATE SET changed_at = EXCLUDED.changed_at
                """, unit, now, now);
    }

    /** Gives a locked one another state. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID unit, ListingState state, @Nullable String note, Instant now) {
        touch(unit, now);
        queries.run("UPDATE spaces_lettable_unit SET state = ?, version = version + 1 WHERE id = ?", state.code(), unit);
        queries.run("""
                UPDATE spaces_listing SET note = coalesce(?, note), submitted_at = CASE WHEN ? THEN ? ELSE submitted_at END,
                    published_at = CASE WHEN ? THEN coalesce(published_at, ?) ELSE published_at END WHERE unit_id = ?
                """, note, state == ListingState.SUBMITTED, now, state == ListingState.PUBLISHED, now, unit);
    }

    /** Notes on which day the owner said that all of it still holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void confirm(UUID unit, LocalDate day) {
        queries.run("UPDATE spaces_lettable_unit SET confirmed_on = ?, version = version + 1 WHERE id = ?", day, unit);
    }

    /** Looks now, not when the transaction ends, whether what is shown fits. */
    @Transactional(propagation = Propagation.MANDATORY)
    void checkRoom() {
        queries.run("SET CONSTRAINTS ALL IMMEDIATE");
    }

    /** The spaces of an owner. */
    @Transactional(readOnly = true)
    List<UUID> spaces(OrganisationId owner) {
        return queries.list("SELECT id FROM spaces_unit WHERE owner_id = ? ORDER BY id DESC LIMIT 200", row -> row.getObject(1, UUID.class),
                owner.value());
    }

    /** Makes a space, which has just been written, an organisation's draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beginSpace(UUID space, OrganisationId owner) {
        queries.run("UPDATE spaces_unit SET owner_id = ?, state = 'draft' WHERE id = ?", owner.value(), space);
    }

    /** Whether a space is a draft of which no other unit is a part. */
    @Transactional(readOnly = true)
    boolean isOwnDraftSpace(UUID space, UUID unit) {
        return queries.list("""
                SELECT 1 FROM spaces_unit s WHERE s.id = ? AND s.state = 'draft'
                    AND NOT EXISTS (SELECT FROM spaces_lettable_unit u WHERE u.space_id = s.id AND u.id <> ?)
                """, row -> 1, space, unit).size() == 1;
    }

    /** Removes an owner's space that is not shown and has no unit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void dropEmptySpace(UUID space) {
        queries.run("DELETE FROM spaces_unit s WHERE s.id = ? AND s.state = 'draft'"
                + " AND NOT EXISTS (SELECT FROM spaces_lettable_unit u WHERE u.space_id = s.id)", space);
    }

    /** Shows an owner's space when one of its units is shown, else not; says whether that changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settleSpace(UUID space) {
        return queries.run("""
                UPDATE spaces_unit s SET state = w.state FROM (SELECT CASE WHEN EXISTS (SELECT FROM spaces_lettable_unit
                    WHERE space_id = ? AND state = 'published') THEN 'published' ELSE 'draft' END AS state) w
                WHERE s.id = ? AND s.owner_id IS NOT NULL AND s.state <> w.state
                """, space, space) == 1;
    }

    /** Units that are shown, of which the last confirmation is older than a day and the owner has not been told. */
    @Transactional(readOnly = true)
    List<UUID> stale(LocalDate before, int limit) {
        return queries.list("""
                SELECT u.id FROM spaces_lettable_unit u LEFT JOIN spaces_listing l ON l.unit_id = u.id
                WHERE u.owner_id IS NOT NULL AND u.state = 'published' AND coalesce(u.confirmed_on, 'epoch') < ?
                    AND l.told_stale_of IS DISTINCT FROM coalesce(u.confirmed_on, 'epoch')
                ORDER BY u.id LIMIT ?
                """, row -> row.getObject(1, UUID.class), before, limit);
    }

    /** Notes that the owner was told; no when that was so already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean toldStale(UUID unit, Instant now) {
        touch(unit, now);
        return queries.run("""
                UPDATE spaces_listing l SET told_stale_of = coalesce(u.confirmed_on, 'epoch') FROM spaces_lettable_unit u
                WHERE l.unit_id = ? AND u.id = l.unit_id AND l.told_stale_of IS DISTINCT FROM coalesce(u.confirmed_on, 'epoch')
                """, unit) == 1;
    }

    private List<Listing> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Listings::read, values);
    }

    private static Listing read(ResultSet row) throws SQLException {
        return new Listing(row.getObject(1, UUID.class), new OrganisationId(row.getObject(2, UUID.class)),
                ListingState.ofCode(row.getString(3)).orElseThrow(), row.getLong(4), row.getString(5),
                Objects.requireNonNull(Queries.time(row, 6)), Queries.time(row, 7), Queries.time(row, 8));
    }
}
