package hqb.projects;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People of other organisations who work on projects, by their addresses. */
@Singleton
class Collaborators {
    private final Queries queries;
    private final Clock clock;

    Collaborators(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Somebody who is invited. */
    record Collaborator(UUID id, String email, ProjectRole role) {
    }

    @Transactional(readOnly = true)
    List<Collaborator> of(UUID project) {
        return queries.list("SELECT id, email, role FROM projects_person WHERE project_id = ? ORDER BY invited_at, id",
                row -> new Collaborator(row.getObject(1, UUID.class), row.getString(2),
                        ProjectRole.invited(row.getString(3)).orElse(ProjectRole.VIEWER)),
                project);
    }

    @Transactional(readOnly = true)
    Optional<ProjectRole> roleOf(UUID project, String email) {
        return of(project).stream().filter(one -> one.email().equals(email)).map(Collaborator::role).findFirst();
    }

    /** Invites somebody, or gives them another role; says whether they are new. */
    @Transactional
    boolean put(UUID project, String email, ProjectRole role) {
        boolean known = roleOf(project, email).isPresent();
        queries.run("""
                INSERT INTO projects_person (id, project_id, email, role) VALUES (?, ?, ?, ?)
                ON CONFLICT (project_id, email) DO UPDATE SET role = EXCLUDED.role
                """, Uuid7.random(clock.instant()), project, email, role.code());
        return !known;
    }

    @Transactional
    boolean remove(UUID project, UUID id) {
        return queries.run("DELETE FROM projects_person WHERE project_id = ? AND id = ?", project, id) > 0;
    }
}
