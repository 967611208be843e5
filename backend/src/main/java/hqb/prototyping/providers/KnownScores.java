package hqb.prototyping.providers;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scores that providers have, as they were worked out last. */
@Singleton
public class KnownScores {
    private static final String SELECT = """
            SELECT s.provider_id, s.jobs, s.points, s.computed_at, p.part, p.counted, p.missed, p.value, p.points
            FROM prototyping_score s LEFT JOIN prototyping_score_part p USING (provider_id, on_day)
            WHERE s.on_day = (SELECT max(last.on_day) FROM prototyping_score last WHERE last.provider_id = s.provider_id)
                AND (?::uuid IS NULL OR s.provider_id = ?::uuid)
            ORDER BY s.provider_id, array_position(ARRAY ['on-time', 'defects', 'answers', 'fidelity'], p.part)
            """;

    private final JdbcOperations database;

    KnownScores(JdbcOperations database) {
        this.database = database;
    }

    /** That of one provider. */
    @Transactional(readOnly = true)
    public Score of(ProviderId provider) {
        return read(provider.value()).getOrDefault(provider, Score.NONE);
    }

    /** Those of all who have one. */
    @Transactional(readOnly = true)
    public Map<ProviderId, Score> all() {
        return read(null);
    }

    private Map<ProviderId, Score> read(@Nullable UUID provider) {
        return database.prepareStatement(SELECT, statement -> {
            statement.setObject(1, provider);
            statement.setObject(2, provider);
            Map<ProviderId, Score> scores = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ProviderId id = new ProviderId(row.getObject(1, UUID.class));
                    Integer points = row.getObject(3, Integer.class);
                    Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
                    List<Score.Part> parts = new ArrayList<>(scores.getOrDefault(id, Score.NONE).parts());
                    if (row.getString(5) != null) {
                        parts.add(new Score.Part(row.getString(5), row.getInt(6), row.getInt(7), row.getBigDecimal(8),
                                row.getObject(9, Integer.class)));
                    }
                    scores.put(id, new Score(row.getInt(2), points, at, List.copyOf(parts)));
                }
            }
            return scores;
        });
    }
}
