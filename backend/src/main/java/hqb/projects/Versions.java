package hqb.projects;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
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

/** The versions of projects. */
@Singleton
class Versions {
    private static final String SELECT = "SELECT id, project_id, number, bom_id, note, created_at FROM projects_version ";

    private final Queries queries;
    private final Clock clock;

    Versions(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A version.
     *
     * @param number from 1 in its project; that of a removed version is not given again while a later one is there
     * @param bom    its list
     */
    record Version(UUID id, UUID project, int number, UUID bom, @Nullable String note, Instant createdAt) {
    }

    /** The versions of a project, the first one first. */
    @Transactional(readOnly = true)
    List<Version> of(UUID project) {
        return queries.list(SELECT + "WHERE project_id = ? ORDER BY number", Versions::read, project);
    }

    @Transactional(readOnly = true)
    Optional<Version> find(UUID project, int number) {
        return queries.list(SELECT + "WHERE project_id = ? AND number = ?", Versions::read, project, number).stream().findFirst();
    }

    /** The newest version of every project: those whose cost is followed. */
    @Transactional(readOnly = true)
    List<Version> newest() {
        return queries.list("SELECT DISTINCT ON (project_id) id, project_id, number, bom_id, note, created_at FROM projects_version "
                + "ORDER BY project_id, number DESC", Versions::read);
    }

    /** Adds one, locked against another that is added at once; empty when the list is a version already. */
    @Transactional
    Optional<Version> add(UUID project, UUID bom, @Nullable String note) {
        queries.list("SELECT 1 FROM projects_project WHERE id = ? FOR UPDATE", row -> row.getInt(1), project);
        return queries.list("""
                INSERT INTO projects_version (id, project_id, number, bom_id, note)
                SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ? FROM projects_version WHERE project_id = ?
                ON CONFLICT (project_id, bom_id) DO NOTHING RETURNING id, project_id, number, bom_id, note, created_at
                """, Versions::read, Uuid7.random(clock.instant()), project, bom, note, project).stream().findFirst();
    }

    @Transactional
    boolean remove(UUID project, int number) {
        return queries.run("DELETE FROM projects_version WHERE project_id = ? AND number = ?", project, number) > 0;
    }

    private static Version read(ResultSet row) throws SQLException {
        return new Version(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getObject(4, UUID.class),
                row.getString(5), Objects.requireNonNull(Queries.time(row, 6)));
    }
}
