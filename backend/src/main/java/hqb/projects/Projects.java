package hqb.projects;

import hqb.platform.database.Queries;
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
import org.jspecify.annotations.Nullable;

/** The projects that are kept. */
@Singleton
class Projects {
    private static final String SELECT = """
            SELECT p.id, p.organisation_id, p.name, p.boards, p.share_id, p.placement_id, p.placement_name, p.created_at
            FROM projects_project p\s""";
    private static final String SEEN = """
            WHERE (p.organisation_id = ?::uuid OR p.id IN (SELECT project_id FROM projects_person WHERE email = ?::text))\s""";

    private final Queries queries;

    Projects(Queries queries) {
        this.queries = queries;
    }

    @Transactional
    void add(UUID id, UUID organisation, String name, int boards) {
        queries.run("INSERT INTO projects_project (id, organisation_id, name, boards) VALUES (?, ?, ?, ?)", id, organisation, name, boards);
    }

    @Transactional(readOnly = true)
    Optional<Project> find(UUID id) {
        return queries.list(SELECT + "WHERE p.id = ?", Projects::read, id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Project> findShared(UUID share) {
        return queries.list(SELECT + "WHERE p.share_id = ?", Projects::read, share).stream().findFirst();
    }

    /** The projects of an organisation and those that an address is invited to, before one, the newest first. */
    @Transactional(readOnly = true)
    List<Project> list(@Nullable UUID organisation, @Nullable String email, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(organisation);
        values.add(email);
        String place = "";
        if (before != null) {
            place = "AND (p.created_at, p.id) < (?, ?) ";
            values.add(before);
            values.add(beforeId);
        }
        values.add(limit);
        return queries.list(SELECT + SEEN + place + "ORDER BY p.created_at DESC, p.id DESC LIMIT ?", Projects::read, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(@Nullable UUID organisation, @Nullable String email) {
        return queries.list("SELECT count(*) FROM projects_project p " + SEEN, row -> row.getLong(1), organisation, email).getFirst();
    }

    @Transactional
    void change(UUID id, String name, int boards) {
        queries.run("UPDATE projects_project SET name = ?, boards = ? WHERE id = ?", name, boards, id);
    }

    /** Gives it another link, or none. */
    @Transactional
    void share(UUID id, @Nullable UUID share) {
        queries.run("UPDATE projects_project SET share_id = ? WHERE id = ?", share, id);
    }

    @Transactional
    void place(UUID id, UUID file, String name) {
        queries.run("UPDATE projects_project SET placement_id = ?, placement_name = ? WHERE id = ?", file, name, id);
    }

    @Transactional
    void delete(UUID id) {
        queries.run("DELETE FROM projects_project WHERE id = ?", id);
    }

    private static Project read(ResultSet row) throws SQLException {
        return new Project(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getInt(4),
                row.getObject(5, UUID.class), row.getObject(6, UUID.class), row.getString(7), Objects.requireNonNull(Queries.time(row, 8)));
    }
}
