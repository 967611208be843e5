package hqb.platform.checks;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs all checks, every hour and whenever somebody asks, and writes down what they found. A broken one is an error in the log. */
@Singleton
public class RunChecks implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunChecks.class);
    private static final int SAMPLE = 20;
    private static final String KEEP = """
            INSERT INTO platform_check (code, ran_at, broken, sample, broken_since) VALUES (?, ?, ?, ?, CASE WHEN ? > 0 THEN ?::timestamptz END)
            ON CONFLICT (code) DO UPDATE SET ran_at = excluded.ran_at, broken = excluded.broken, sample = excluded.sample,
                broken_since = CASE WHEN excluded.broken > 0 THEN coalesce(platform_check.broken_since, excluded.broken_since) END
            """;

    private final List<InvariantCheck> checks;
    private final JdbcOperations database;
    private final Clock clock;

    RunChecks(List<InvariantCheck> checks, JdbcOperations database, Clock clock) {
        this.checks = checks.stream().sorted(Comparator.comparingInt((InvariantCheck check) -> check.code().length())
                .thenComparing(InvariantCheck::code)).toList();
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invariant-checks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        runAll();
    }

    /** Runs all of them. */
    public List<CheckResult> runAll() {
        List<CheckResult> results = new ArrayList<>();
        for (InvariantCheck check : checks) {
            CheckResult found = run(check);
            if (found.broken() > 0) {
                LOG.error("{} is broken by {} rows: {} {}", check.code(), found.broken(), check.en(), found.sample());
            }
            results.add(found);
        }
        return results;
    }

    /** What all of them found when they last ran. */
    @Transactional(readOnly = true)
    public List<CheckResult> last() {
        Map<String, CheckResult> kept = new HashMap<>();
        Map<String, InvariantCheck> byCode = new HashMap<>();
        checks.forEach(check -> byCode.put(check.code(), check));
        database.prepareStatement("SELECT code, ran_at, broken, broken_since, sample FROM platform_check", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    InvariantCheck check = byCode.get(row.getString(1));
                    if (check != null) {
                        OffsetDateTime since = row.getObject(4, OffsetDateTime.class);
                        kept.put(check.code(), new CheckResult(check, row.getObject(2, OffsetDateTime.class).toInstant(), row.getLong(3),
                                since == null ? null : since.toInstant(), row.getString(5).lines().toList()));
                    }
                }
            }
            return kept;
        });
        return checks.stream().map(check -> kept.getOrDefault(check.code(), new CheckResult(check, null, 0, null, List.of()))).toList();
    }

    @Transactional
    CheckResult run(InvariantCheck check) {
        Instant now = clock.instant();
        List<String> sample = new ArrayList<>();
        long broken = database.prepareStatement(
                "SELECT count(*) OVER (), row_to_json(r)::text FROM (" + check.sql() + ") r LIMIT " + SAMPLE,
                statement -> {
                    long rows = 0;
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            rows = row.getLong(1);
                            sample.add(row.getString(2).replace('\n', ' '));
                        }
                    }
                    return rows;
                });
        database.prepareStatement(KEEP, statement -> {
            statement.setString(1, check.code());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setLong(3, broken);
            statement.setString(4, String.join("\n", sample));
            statement.setLong(5, broken);
            statement.setObject(6, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return new CheckResult(check, now, broken, broken > 0 ? now : null, sample);
    }
}
