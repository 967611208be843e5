package hqb.makerspaces.insight;

import hqb.makerspaces.insight.InsightPage.Group;
import hqb.makerspaces.insight.InsightPage.Series;
import hqb.makerspaces.insight.InsightPage.Year;
import hqb.platform.Language;
import hqb.platform.database.Queries;
import hqb.spaces.SpaceFigures;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings the figures together. */
@Singleton
class ShowInsight {
    private static final String SUM = "coalesce(sum((figures ->> '%s')::numeric), 0)::bigint";

    private final PublishedYears published;
    private final SpaceFigures spaces;
    private final Queries queries;

    ShowInsight(PublishedYears published, SpaceFigures spaces, Queries queries) {
        this.published = published;
        this.spaces = spaces;
        this.queries = queries;
    }

    /** All figures. */
    @Transactional(readOnly = true)
    InsightPage page(Language language) {
        return new InsightPage(new Series(published.source().in(language), published.years()),
                new Series(language.pick("Statistics that makerspaces of this register have handed in; demonstration included",
                        "本登记册众创空间报送的统计（含演示数据）"), district()),
                of(spaces.byOwnership()), of(spaces.byUse()), titles("tier", "t.standing <> 'removed'"), titles("standing", "true"));
    }

    private List<Year> district() {
        return queries.list("SELECT year, count(*), " + SUM.formatted("teams") + ", " + SUM.formatted("funded") + ", "
                + SUM.formatted("jobs") + ", " + SUM.formatted("graduates") + ", " + SUM.formatted("patents")
                + " FROM makerspaces_return WHERE handed_in_at IS NOT NULL GROUP BY year ORDER BY year",
                row -> new Year(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6),
                        row.getLong(7)));
    }

    private List<Group> titles(String column, String which) {
        return queries.list("SELECT t." + column + ", count(*), sum(s.area_m2) FROM makerspaces_title t"
                + " JOIN makerspaces_space s ON s.id = t.space_id WHERE " + which + " GROUP BY 1 ORDER BY 2 DESC, 1",
                row -> new Group(row.getString(1), row.getLong(2), row.getBigDecimal(3)));
    }

    private static List<Group> of(List<SpaceFigures.Group> groups) {
        return groups.stream().map(one -> new Group(one.code(), one.spaces(), one.areaM2())).toList();
    }
}
