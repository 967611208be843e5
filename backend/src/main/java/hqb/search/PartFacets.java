package hqb.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.catalogue.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks Elasticsearch to count the choices of each facet. Each facet is counted under all filters but its own, so that a second value
 * can be added to a first.
 */
final class PartFacets {
    /** Below a facet: its counts. */
    static final String COUNTS = "counts";
    /** Below a facet: the counts of what is chosen already, should it not be among the most frequent. */
    static final String CHOSEN = "chosen";
    static final String LEAST = "least";
    static final String MOST = "most";

    private static final int MOST_VALUES = 100;
    private static final int MOST_CATEGORIES = 600;
    private static final int LEAST_DECADE = -15;
    private static final int MOST_DECADE = 12;
    /** The preferred numbers that a histogram of sizes is drawn at in each decade (ISO 3, series R 10/3). */
    private static final int[] STEPS = {1, 2, 5, 10};
    private static final List<AggregationRange> STRETCHES = allStretches();

    private PartFacets() {
    }

    /** The facets that every list has. */
    static Map<String, Aggregation> general(PartQuery query) {
        Map<String, Aggregation> facets = new HashMap<>();
        facets.put("category", under(query, "category", terms("categories", MOST_CATEGORIES)));
        facets.put("manufacturer", under(query, "manufacturer", terms("manufacturer", MOST_VALUES)));
        facets.put("package", under(query, "package", terms("outline", MOST_VALUES)));
        return facets;
    }

    /** The facets of some parameters. */
    static Map<String, Aggregation> parametric(PartQuery query, List<Parameter> parameters) {
        Map<String, Aggregation> facets = new HashMap<>();
        for (Parameter parameter : parameters) {
            Aggregation counts = parameter.isNumber()
                    ? parameter.facet() == Parameter.Facet.RANGES ? stretches("num." + parameter.name())
                            : terms("num." + parameter.name(), MOST_VALUES)
                    : terms("kw." + parameter.name(), MOST_VALUES);
            facets.put(parameter.name(), under(query, parameter.name(), counts));
        }
        return facets;
    }

    /** The counts below a facet. */
    static Aggregate counts(Aggregate facet) {
        Aggregate counts = facet.filter().aggregations().get(COUNTS);
        if (counts == null) {
            throw new IllegalStateException("a facet without counts");
        }
        return counts;
    }

    private static Aggregation under(PartQuery query, String name, Aggregation counts) {
        Query others = PartQueries.facets(query, name);
        Map<String, Aggregation> below = new HashMap<>(Map.of(COUNTS, counts));
        if (query.facets().get(name) instanceof FacetFilter.Terms chosen && counts.isTerms()) {
            below.put(CHOSEN, Aggregation
                    .of(a -> a.terms(t -> t.field(chosen.field()).size(chosen.values().size()).include(i -> i.terms(chosen.values())))));
        }
        return Aggregation.of(a -> a.filter(others).aggregations(below));
    }

    private static Aggregation terms(String field, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)));
    }

    private static Aggregation stretches(String field) {
        return Aggregation.of(a -> a.range(r -> r.field(field).ranges(STRETCHES)).aggregations(LEAST, l -> l.min(m -> m.field(field)))
                .aggregations(MOST, m -> m.max(x -> x.field(field))));
    }

    private static List<AggregationRange> allStretches() {
        List<AggregationRange> stretches = new ArrayList<>();
        for (int exponent = LEAST_DECADE; exponent < MOST_DECADE; exponent++) {
            for (int step = 1; step < STEPS.length; step++) {
                double from = Double.parseDouble(STEPS[step - 1] + "e" + exponent);
                double to = Double.parseDouble(STEPS[step] + "e" + exponent);
                stretches.add(AggregationRange.of(r -> r.from(from).to(to)));
            }
        }
        return stretches;
    }
}
