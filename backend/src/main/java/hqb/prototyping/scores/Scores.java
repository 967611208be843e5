package hqb.prototyping.scores;

import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Score;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scores of each day. */
@Singleton
class Scores {
    private final JdbcOperations database;

    Scores(JdbcOperations database) {
        this.database = database;
    }

    /** How many points somebody had on a day. */
    record Day(LocalDate day, int jobs, @Nullable Integer points) {
    }

    /** Keeps the score of a day in the place of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ProviderId provider, LocalDate day, Score score, Instant now) {
        run("DELETE FROM prototyping_score WHERE provider_id = ? AND on_day = ?", provider.value(), day);
        run("INSERT INTO prototyping_score (provider_id, on_day, computed_at, jobs, points) VALUES (?, ?, ?, ?, ?)", provider.value(), day,
                now.atOffset(ZoneOffset.UTC), score.jobs(), score.points());
        for (Score.Part part : score.parts()) {
            run("""
                    INSERT INTO prototyping_score_part (provider_id, on_day, part, counted, missed, value, points)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """, provider.value(), day, part.code(), part.counted(), part.missed(), part.value(), part.points());
        }
    }

    /** The last days that are kept, the newest first. */
    @Transactional(readOnly = true)
    List<Day> days(ProviderId provider, int most) {
        return database.prepareStatement(
                "SELECT on_day, jobs, points FROM prototyping_score WHERE provider_id = ? ORDER BY on_day DESC LIMIT ?",
                statement -> {
                    statement.setObject(1, provider.value());
                    statement.setInt(2, most);
                    List<Day> days = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            days.add(new Day(row.getObject(1, LocalDate.class), row.getInt(2), row.getObject(3, Integer.class)));
                        }
                    }
                    return days;
                });
    }

    /** All whose jobs are counted: those who were approved once. */
    @Transactional(readOnly = true)
    List<ProviderId> providers() {
        return database.prepareStatement("SELECT id FROM prototyping_provider WHERE state <> 'applied' ORDER BY id", statement -> {
            List<ProviderId> providers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    providers.add(new ProviderId(row.getObject(1, UUID.class)));
                }
            }
            return providers;
        });
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
