package hqb.sourcing.boms;

import hqb.boms.reading.Role;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists that are kept. */
@Singleton
class Boms {
    private static final String SELECT = """
            SELECT id, organisation_id, file_name, name, roles::text, shape, roles_remembered_at, lines, placements, created_at
            FROM sourcing_bom\s""";

    private final Queries queries;
    private final RolesJson json;

    Boms(Queries queries, RolesJson json) {
        this.queries = queries;
        this.json = json;
    }

    /**
     * A list as it is kept.
     *
     * @param organisation    whose it is; null when nobody has claimed it
     * @param name            what its owner calls it; the file's name until then
     * @param roles           corrected roles, by index of their column
     * @param shape           digest of its headings; null when it has none
     * @param rolesRemembered since when these headings are read so; null when they were not remembered
     * @param lines           how many it had when it was last read for this; null for those of before that was counted
     */
    record Bom(UUID id, @Nullable UUID organisation, String fileName, String name, Map<Integer, Role> roles, @Nullable String shape,
            @Nullable Instant rolesRemembered, @Nullable Integer lines, @Nullable Integer placements, Instant createdAt) {
        /** The same list with other corrected roles. */
        Bom with(Map<Integer, Role> others) {
            return new Bom(id, organisation, fileName, name, others, shape, null, lines, placements, createdAt);
        }
    }

    /** What a list is when it arrives. */
    record Arrived(@Nullable UUID organisation, String fileName, @Nullable String shape, int lines, int placements,
            Map<Integer, Role> roles, @Nullable Instant rolesRemembered) {
    }

    @Transactional
    void add(UUID id, Arrived list) {
        queries.run("""
                INSERT INTO sourcing_bom (id, organisation_id, file_name, shape, lines, placements, roles, roles_remembered_at, claimed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, CASE WHEN ?::uuid IS NULL THEN NULL ELSE now() END)
                """, id, list.organisation(), list.fileName(), list.shape(), list.lines(), list.placements(), json.write(list.roles()),
                list.rolesRemembered(), list.organisation());
    }

    /** The list of that link; refuses with not-found when there is none. */
    @Transactional(readOnly = true)
    Bom get(UUID id) {
        return find(id).orElseThrow(
                () -> Refusal.notFound("There is no list with this link. It may have been deleted.", "没有此链接的 BOM，可能已被删除。"));
    }

    @Transactional(readOnly = true)
    Optional<Bom> find(UUID id) {
        return queries.list(SELECT + "WHERE id = ?", this::read, id).stream().findFirst();
    }

    /** The lists of an organisation before one, the newest first. */
    @Transactional(readOnly = true)
    List<Bom> list(UUID organisation, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return before == null
                ? queries.list(SELECT + "WHERE organisation_id = ? ORDER BY created_at DESC, id DESC LIMIT ?", this::read, organisation,
                        limit)
                : queries.list(
                        SELECT + "WHERE organisation_id = ? AND (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?",
                        this::read, organisation, before, beforeId, limit);
    }

    @Transactional(readOnly = true)
    long count(UUID organisation) {
        return queries.list("SELECT count(*) FROM sourcing_bom WHERE organisation_id = ?", row -> row.getLong(1), organisation).getFirst();
    }

    /** Keeps the corrected roles in place of those that were, and how many lines there are with them. */
    @Transactional
    void correct(UUID id, Map<Integer, Role> roles, int lines, int placements) {
        queries.run("UPDATE sourcing_bom SET roles = ?::jsonb, roles_remembered_at = NULL, lines = ?, placements = ? WHERE id = ?",
                json.write(roles), lines, placements, id);
    }

    @Transactional
    void rename(UUID id, String name) {
        queries.run("UPDATE sourcing_bom SET name = ? WHERE id = ?", name, id);
    }

    /** Gives a list that nobody owns to an organisation, with what was decided at it; says no when somebody was quicker. */
    @Transactional
    boolean claim(UUID id, UUID organisation) {
        if (queries.run("UPDATE sourcing_bom SET organisation_id = ?, claimed_at = now() WHERE id = ? AND organisation_id IS NULL",
                organisation, id) == 0) {
            return false;
        }
        queries.run("UPDATE sourcing_choice SET organisation_id = ? WHERE bom_id = ? AND organisation_id IS NULL", organisation, id);
        return true;
    }

    /** Deletes a list; what its organisation remembers of it stays. */
    @Transactional
    void delete(UUID id) {
        queries.run("DELETE FROM sourcing_choice WHERE bom_id = ? AND organisation_id IS NULL", id);
        queries.run("DELETE FROM sourcing_bom WHERE id = ?", id);
    }

    private Bom read(ResultSet row) throws SQLException {
        String fileName = row.getString(3);
        String name = row.getString(4);
        return new Bom(row.getObject(1, UUID.class), row.getObject(2, UUID.class), fileName, name == null ? fileName : name,
                json.read(row.getString(5)), row.getString(6), Queries.time(row, 7), row.getObject(8, Integer.class),
                row.getObject(9, Integer.class), Objects.requireNonNull(Queries.time(row, 10)));
    }
}
