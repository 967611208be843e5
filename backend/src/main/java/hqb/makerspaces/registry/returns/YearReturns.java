package hqb.makerspaces.registry.returns;

import hqb.accounts.PersonId;
import hqb.makerspaces.registry.FiguresJson;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The yearly statistics of makerspaces. */
@Singleton
public class YearReturns {
    private static final String SELECT = """
            SELECT space_id, year, prefilled::text, figures::text, reasons::text, handed_in_at FROM makerspaces_return
            """;

    private final Queries queries;
    private final FiguresJson json;
    private final Clock clock;

    YearReturns(Queries queries, FiguresJson json, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    /** For which years each makerspace has handed in its statistics. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<Integer>> handedIn() {
        Map<UUID, Set<Integer>> years = new HashMap<>();
        queries.list("SELECT space_id, year FROM makerspaces_return WHERE handed_in_at IS NOT NULL",
                row -> years.computeIfAbsent(row.getObject(1, UUID.class), any -> new TreeSet<>()).add(row.getInt(2)));
        return years;
    }

    /** Those of a makerspace, the newest first. */
    @Transactional(readOnly = true)
    List<YearReturn> list(UUID space) {
        return queries.list(SELECT + "WHERE space_id = ? ORDER BY year DESC", this::read, space);
    }

    @Transactional(readOnly = true)
    Optional<YearReturn> find(UUID space, int year) {
        return queries.list(SELECT + "WHERE space_id = ? AND year = ?", this::read, space, year).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<YearReturn> lock(UUID space, int year) {
        return queries.list(SELECT + "WHERE space_id = ? AND year = ? FOR UPDATE", this::read, space, year).stream().findFirst();
    }

    /** Opens one, unless it is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(UUID space, int year, Map<String, String> prefilled) {
        queries.run("""
                INSERT INTO makerspaces_return (space_id, year, prefilled, figures, opened_at) VALUES (?, ?, ?::jsonb, ?::jsonb, ?)
                ON CONFLICT (space_id, year) DO NOTHING
                """, space, year, json.text(prefilled), json.text(prefilled), clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void fillIn(UUID space, int year, Map<String, String> figures, Map<String, String> reasons) {
        queries.run("UPDATE makerspaces_return SET figures = ?::jsonb, reasons = ?::jsonb WHERE space_id = ? AND year = ?",
                json.text(figures), json.text(reasons), space, year);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void handIn(UUID space, int year, PersonId by) {
        queries.run("UPDATE makerspaces_return SET handed_in_at = ?, handed_in_by = ? WHERE space_id = ? AND year = ?", clock.instant(),
                by.value(), space, year);
    }

    private YearReturn read(ResultSet row) throws SQLException {
        return new YearReturn(row.getObject(1, UUID.class), row.getInt(2), json.values(row.getString(3)), json.values(row.getString(4)),
                json.values(row.getString(5)), Queries.time(row, 6));
    }
}
