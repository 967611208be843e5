package hqb.search.units;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.platform.Language;
import hqb.search.BoundingBox;
import hqb.spaces.units.Fit;
import hqb.spaces.units.UnitFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A need that has been understood. Its conditions are named queries: what a hit matched says what it fits and what it misses. Scores are
 * sums of whole numbers, so that the same unit always has the same score and paging by it misses nothing.
 *
 * @param box   what lies outside is left out; null for everywhere
 * @param words that have to occur
 * @param miss  how many conditions a unit may miss
 * @param bound all that shapes the list, for cursors
 */
record Need(List<Condition> conditions, @Nullable BoundingBox box, List<String> words, int miss, Sort sort, LocalDate today, String bound,
        int size, @Nullable String cursor) {
    /** More than all other points together: who misses less always comes first. */
    private static final int MET = 1 << 15;
    private static final int HUNDREDTHS = 100;
    private static final int ASKED_POINTS = 85;

    /** Orders of the list. */
    enum Sort {
        FIT("cost"), COST("cost"), RENT("rent"), AREA("area"), METRO("metroMinutes");

        private final String field;

        Sort(String field) {
            this.field = field;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What Elasticsearch is asked. */
    Query query() {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (box != null) {
            all.filter(Filters.inside(box));
        }
        words.forEach(word -> all.filter(Filters.says(word)));
        if (miss == 0) {
            conditions.forEach(condition -> all.filter(named(condition)));
            all.filter(f -> f.matchAll(m -> m));
        } else {
            List<Query> chosen = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                chosen.add(constant(MET + (sort == Sort.FIT ? points(i) : 0), named(conditions.get(i))));
            }
            all.must(m -> m.bool(b -> b.filter(f -> f.matchAll(a -> a)).should(chosen)
                    .minimumShouldMatch(String.valueOf(conditions.size() - miss))));
        }
        for (Merit merit : Merit.values()) {
            Query named = Query.of(q -> q.bool(b -> b.filter(merit.filter(today)).queryName(merit.queryName())));
            all.should(constant(sort == Sort.FIT ? merit.points() * HUNDREDTHS : 0, named));
        }
        return all.minimumShouldMatch("0").build()._toQuery();
    }

    /** The units that miss nothing. */
    Query fits() {
        BoolQuery.Builder all = new BoolQuery.Builder();
        conditions.forEach(condition -> all.filter(condition.filter()));
        return all.filter(f -> f.matchAll(m -> m)).build()._toQuery();
    }

    /** The order of the list; the id comes last, so that no two units tie. */
    List<SortOptions> order() {
        List<SortOptions> order = new ArrayList<>();
        if (miss > 0 || sort == Sort.FIT) {
            order.add(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))));
        }
        order.add(SortOptions.of(s -> s.field(f -> f.field(sort.field).order(SortOrder.Asc).missing("_last"))));
        order.add(SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
        return order;
    }

    /**
     * How a hit answers the need.
     *
     * @param matched the names of the queries that it matched
     */
    Fit fit(UnitFacts facts, Collection<String> matched, Language language) {
        int points = conditions.isEmpty() ? ASKED_POINTS * HUNDREDTHS : 0;
        List<Fit.Reason> reasons = new ArrayList<>();
        List<Fit.Miss> misses = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (matched.contains(condition.ask().queryName())) {
                points += points(i);
                reasons.add(condition.reason(facts, language));
            } else {
                misses.add(condition.miss(facts, language));
            }
        }
        for (Merit merit : Merit.values()) {
            points += matched.contains(merit.queryName()) ? merit.points() * HUNDREDTHS : 0;
        }
        return new Fit(points / HUNDREDTHS, reasons, misses);
    }

    /** The share of a condition in the points for what was asked, in hundredths; those of all add up exactly. */
    private int points(int number) {
        int all = conditions.stream().mapToInt(condition -> condition.ask().weight()).sum();
        int before = conditions.subList(0, number).stream().mapToInt(condition -> condition.ask().weight()).sum();
        int with = before + conditions.get(number).ask().weight();
        return ASKED_POINTS * HUNDREDTHS * with / all - ASKED_POINTS * HUNDREDTHS * before / all;
    }

    private static Query named(Condition condition) {
        return Query.of(q -> q.bool(b -> b.filter(condition.filter()).queryName(condition.ask().queryName())));
    }

    private static Query constant(int points, Query query) {
        return Query.of(q -> q.constantScore(c -> c.boost((float) points).filter(query)));
    }
}
