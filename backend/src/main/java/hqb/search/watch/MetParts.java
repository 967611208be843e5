package hqb.search.watch;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which parts met the conditions of watches when somebody last looked. */
@Singleton
class MetParts {
    /** A part that is back among the hits of a search after less than this has not been away. */
    static final Duration REST = Duration.ofHours(24);

    private final JdbcOperations database;

    MetParts(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Notes which parts meet a condition now, and gives those that did not when somebody last looked.
     *
     * @param meeting those that meet it, by rising id
     * @param now     the time of the look: a part that left a search's hits is forgotten a day later, so that one that comes and goes is told of once
     * @param through when not null, nothing is known of parts with a greater id, and they are left as they were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<UUID> cross(UUID watch, Condition condition, List<UUID> meeting, Instant now, @Nullable UUID through) {
        if (condition == Condition.NEW) {
            noteLeaving(watch, meeting, now, through);
        } else {
            forgetLeft(watch, condition, meeting, through);
        }
        return database.prepareStatement("""
                INSERT INTO search_watch_met (watch_id, condition, part_id) SELECT ?, ?, unnest(?::uuid[])
                ON CONFLICT DO NOTHING RETURNING part_id
                """, statement -> {
            statement.setObject(1, watch);
            statement.setString(2, condition.code());
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", meeting.toArray()));
            Set<UUID> fresh = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
            return fresh;
        });
    }

    private void forgetLeft(UUID watch, Condition condition, List<UUID> meeting, @Nullable UUID through) {
        database.prepareStatement("""
                DELETE FROM search_watch_met WHERE watch_id = ? AND condition = ? AND part_id <> ALL (?::uuid[])
                    AND (?::uuid IS NULL OR part_id <= ?::uuid)
                """, statement -> {
            statement.setObject(1, watch);
            statement.setString(2, condition.code());
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", meeting.toArray()));
            statement.setObject(4, through);
            statement.setObject(5, through);
            return statement.executeUpdate();
        });
    }

    /** Of parts that are not there: the time is noted when they left, and those that left long ago are forgotten; who is back has not left. */
    private void noteLeaving(UUID watch, List<UUID> meeting, Instant now, @Nullable UUID through) {
        database.prepareStatement("DELETE FROM search_watch_met WHERE watch_id = ? AND condition = 'new' AND left_at <= ?", statement -> {
            statement.setObject(1, watch);
            statement.setObject(2, now.minus(REST).atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        database.prepareStatement("""
                UPDATE search_watch_met SET left_at = CASE WHEN part_id = ANY (?::uuid[]) THEN NULL ELSE ? END
                WHERE watch_id = ? AND condition = 'new' AND (?::uuid IS NULL OR part_id <= ?::uuid)
                    AND (left_at IS NULL) <> (part_id = ANY (?::uuid[]))
                """, statement -> {
            Array there = statement.getConnection().createArrayOf("uuid", meeting.toArray());
            statement.setArray(1, there);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, watch);
            statement.setObject(4, through);
            statement.setObject(5, through);
            statement.setArray(6, there);
            return statement.executeUpdate();
        });
    }

    /** Forgets what was noted for a watch. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID watch) {
        database.prepareStatement("DELETE FROM search_watch_met WHERE watch_id = ?", statement -> {
            statement.setObject(1, watch);
            return statement.executeUpdate();
        });
    }

    /** How many parts of each watch meet its price or its stock; one without any is absent. */
    @Transactional(readOnly = true)
    Map<UUID, Integer> counts(Collection<UUID> watches) {
        return database.prepareStatement("""
                SELECT watch_id, count(DISTINCT part_id)::integer FROM search_watch_met WHERE watch_id = ANY (?) AND condition <> 'new'
                GROUP BY watch_id
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", watches.toArray()));
            Map<UUID, Integer> counts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return counts;
        });
    }
}
