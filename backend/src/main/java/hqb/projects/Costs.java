package hqb.projects;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the parts of one board cost, per version and day. */
@Singleton
class Costs {
    private final Queries queries;

    Costs(Queries queries) {
        this.queries = queries;
    }

    /**
     * A figure.
     *
     * @param day      of Shenzhen
     * @param boards   built at that cost
     * @param perBoard CNY
     * @param priced   lines that had a price then, of all that are put on the board
     */
    record Cost(UUID version, LocalDate day, int boards, BigDecimal perBoard, int priced, int lines) {
    }

    /** Writes the figure of a day over an earlier one of that day. */
    @Transactional
    void put(Cost cost) {
        queries.run("""
                INSERT INTO projects_cost (version_id, day, boards, per_board, currency, priced, lines) VALUES (?, ?, ?, ?, 'CNY', ?, ?)
                ON CONFLICT (version_id, day) DO UPDATE SET (boards, per_board, priced, lines)
                = (EXCLUDED.boards, EXCLUDED.per_board, EXCLUDED.priced, EXCLUDED.lines)
                """, cost.version(), cost.day(), cost.boards(), cost.perBoard(), cost.priced(), cost.lines());
    }

    /** All figures of a project, by day. */
    @Transactional(readOnly = true)
    List<Cost> of(UUID project) {
        return queries.list("""
                SELECT c.version_id, c.day, c.boards, c.per_board, c.priced, c.lines
                FROM projects_cost c JOIN projects_version v ON v.id = c.version_id WHERE v.project_id = ? ORDER BY c.day, v.number
                """, row -> new Cost(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getInt(3), row.getBigDecimal(4),
                row.getInt(5), row.getInt(6)), project);
    }
}
