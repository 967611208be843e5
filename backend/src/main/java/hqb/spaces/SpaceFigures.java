package hqb.spaces;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** How many spaces there are and how large, by what they are. */
@Singleton
public class SpaceFigures {
    private final Queries queries;

    SpaceFigures(Queries queries) {
        this.queries = queries;
    }

    /** Spaces of one kind: how many, and how large together in m². */
    public record Group(String code, long spaces, BigDecimal areaM2) {
    }

    /** By who owns the property, the largest area first. */
    @Transactional(readOnly = true)
    public List<Group> byOwnership() {
        return groups("SELECT ownership, count(*), sum(area_m2) FROM spaces_unit WHERE state = 'published' GROUP BY 1 ORDER BY 3 DESC, 1");
    }

    /** By use, the largest area first. A space that may be used for several things counts for each. */
    @Transactional(readOnly = true)
    public List<Group> byUse() {
        return groups("SELECT u, count(*), sum(area_m2) FROM spaces_unit, unnest(uses) AS u WHERE state = 'published'"
                + " GROUP BY 1 ORDER BY 3 DESC, 1");
    }

    private List<Group> groups(String sql) {
        return queries.list(sql, row -> new Group(row.getString(1), row.getLong(2), row.getBigDecimal(3)));
    }
}
