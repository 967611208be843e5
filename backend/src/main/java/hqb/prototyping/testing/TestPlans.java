package hqb.prototyping.testing;

import hqb.platform.Refusal;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The plans of tests that were drawn up. */
@Singleton
class TestPlans {
    private static final String SELECT = """
            SELECT id, organisation_id, name, facts::text, facts_sha256, rules_version, outcome::text, created_at FROM prototyping_test_plan
            """;

    private final JdbcOperations database;
    private final JsonMapper json;

    TestPlans(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Facts as they are kept. */
    @Serdeable
    record KeptFacts(Map<String, List<String>> values) {
    }

    @Transactional
    void add(TestPlan plan) {
        database.prepareStatement("""
                INSERT INTO prototyping_test_plan (id, organisation_id, name, facts, facts_sha256, rules_version, outcome, created_at)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?)
                """, statement -> {
            statement.setObject(1, plan.id());
            statement.setObject(2, plan.organisation());
            statement.setString(3, plan.name());
            statement.setString(4, text(new KeptFacts(plan.facts().values())));
            statement.setString(5, plan.factsSha256());
            statement.setInt(6, plan.rulesVersion());
            statement.setString(7, text(plan.outcome()));
            statement.setObject(8, plan.createdAt().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    /** The plan of that link; refuses with not-found when there is none. */
    @Transactional(readOnly = true)
    TestPlan get(UUID id) {
        return list(SELECT + "WHERE id = ?", id).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no test plan with this link.", "没有此链接的测试计划。"));
    }

    /** Those of an organisation, the newest first. */
    @Transactional(readOnly = true)
    List<TestPlan> listOf(UUID organisation, int most) {
        return list(SELECT + "WHERE organisation_id = ? ORDER BY created_at DESC LIMIT " + most, organisation);
    }

    private List<TestPlan> list(String sql, UUID value) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, value);
            List<TestPlan> plans = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    plans.add(read(row));
                }
            }
            return plans;
        });
    }

    private TestPlan read(ResultSet row) throws SQLException {
        return new TestPlan(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                new Facts(parsed(row.getString(4), KeptFacts.class).values()), row.getString(5), row.getInt(6),
                parsed(row.getString(7), Outcome.class), row.getObject(8, OffsetDateTime.class).toInstant());
    }

    private <T> T parsed(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
