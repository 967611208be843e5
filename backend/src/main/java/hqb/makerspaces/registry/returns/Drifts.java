package hqb.makerspaces.registry.returns;

import hqb.accounts.PersonId;
import hqb.makerspaces.registry.drift.Drift;
import hqb.makerspaces.registry.drift.Drift.Cause;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The drift of makerspaces by year, and what was said about it. */
@Singleton
class Drifts {
    private static final String SELECT = """
            SELECT space_id, year, score, level, causes, state, objection, answer, rule FROM makerspaces_drift
            """;

    private final Queries queries;
    private final Clock clock;

    Drifts(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The drift of a year; {@code state} is measured, contested, cleared or confirmed. */
    record Measured(UUID space, int year, Drift drift, String state, String objection, String answer) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID space, int year, Drift drift) {
        queries.run("INSERT INTO makerspaces_drift (space_id, year, score, level, causes, measured_at, rule)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)", space,
                year, drift.score(), drift.level(), drift.causes().stream()
                        .map(one -> one.code() + ':' + one.points() + ':' + one.value() + ':' + one.usual())
                        .collect(Collectors.joining(",")),
                clock.instant(), drift.rule());
    }

    /** The latest of a makerspace. */
    @Transactional(readOnly = true)
    Optional<Measured> latest(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ? ORDER BY year DESC LIMIT 1", Drifts::read, space).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Measured> lock(UUID space, int year) {
        return queries.list(SELECT + "WHERE space_id = ? AND year = ? FOR UPDATE", Drifts::read, space, year).stream().findFirst();
    }

    /** What nobody has looked at yet, contested ones first, then the highest score. */
    @Transactional(readOnly = true)
    List<Measured> open(int limit) {
        return queries.list(SELECT + "WHERE state IN ('measured', 'contested') AND level IN ('watch', 'inspection')"
                + " ORDER BY state, score DESC, space_id LIMIT ?", Drifts::read, limit);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void contest(UUID space, int year, String objection) {
        queries.run("UPDATE makerspaces_drift SET state = 'contested', objection = ? WHERE space_id = ? AND year = ?", objection, space,
                year);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void answer(UUID space, int year, String state, String answer, PersonId by) {
        queries.run("UPDATE makerspaces_drift SET state = ?, answer = ?, answered_by = ? WHERE space_id = ? AND year = ?", state, answer,
                by.value(), space, year);
    }

    private static Measured read(ResultSet row) throws SQLException {
        String causes = row.getString(5);
        return new Measured(row.getObject(1, UUID.class), row.getInt(2), new Drift(row.getObject(3, Integer.class), row.getString(4),
                causes.isEmpty() ? List.of() : Arrays.stream(causes.split(",", -1)).map(Drifts::cause).toList(), row.getInt(9)),
                row.getString(6),
                row.getString(7), row.getString(8));
    }

    private static Cause cause(String text) {
        String[] parts = text.split(":", -1);
        return new Cause(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }
}
