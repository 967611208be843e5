package hqb.sourcing.boms;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people have decided about lines. A decision is taken back, never changed; the latest that stands counts. */
@Singleton
class Choices {
    private static final String SELECT = "id, bom_id, line_row, line_key, part_id, person_id, chosen_at FROM sourcing_choice ";

    private final Queries queries;
    private final Clock clock;

    Choices(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The decisions at a list that stand, the oldest first. */
    @Transactional(readOnly = true)
    List<Choice> of(UUID bom) {
        return queries.list("SELECT " + SELECT + "WHERE bom_id = ? AND undone_at IS NULL ORDER BY chosen_at, id", Choices::read, bom);
    }

    /** What an organisation remembers of lines, by what they say; what it remembers nothing of is absent. */
    @Transactional(readOnly = true)
    Map<String, Choice> remembered(UUID organisation, Collection<String> keys) {
        Map<String, Choice> found = new HashMap<>();
        queries.list("SELECT DISTINCT ON (line_key) " + SELECT + """
                WHERE organisation_id = ? AND line_key = ANY (?) AND undone_at IS NULL ORDER BY line_key, chosen_at DESC, id DESC
                """, Choices::read, organisation, keys.toArray(String[]::new)).forEach(one -> found.put(Objects.requireNonNull(one.key()),
                one));
        return found;
    }

    /** Adds a decision. */
    @Transactional
    void add(Boms.Bom bom, int row, @Nullable String key, @Nullable UUID part, @Nullable UUID person) {
        queries.run("""
                INSERT INTO sourcing_choice (id, bom_id, line_row, organisation_id, line_key, part_id, person_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, Uuid7.random(clock.instant()), bom.id(), row, bom.organisation(), key, part, person);
    }

    /** Takes a decision back. */
    @Transactional
    void undo(UUID id) {
        queries.run("UPDATE sourcing_choice SET undone_at = greatest(now(), chosen_at) WHERE id = ? AND undone_at IS NULL", id);
    }

    private static Choice read(ResultSet row) throws SQLException {
        return new Choice(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getString(4),
                row.getObject(5, UUID.class), row.getObject(6, UUID.class), Objects.requireNonNull(Queries.time(row, 7)));
    }
}
