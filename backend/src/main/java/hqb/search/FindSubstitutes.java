package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Part;
import hqb.catalogue.ValueRange;
import hqb.catalogue.alike.Demand;
import hqb.catalogue.alike.Direction;
import hqb.catalogue.alike.PackingForms;
import hqb.catalogue.typed.CanonicalPackage;
import hqb.platform.reindex.DocumentKind;
import hqb.supply.parts.SubstituteSearch;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks for parts that may stand in for another, in one request to the index: terms and ranges only, no scripts, nothing counted. */
@Singleton
class FindSubstitutes implements SubstituteSearch {
    private static final float SAME_NUMBER = 100;
    private static final float IN_STOCK = 20;
    private static final float SAME_PACKAGE = 10;

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final Dictionary dictionary;

    FindSubstitutes(ElasticsearchClient client, Cluster cluster, Dictionary dictionary) {
        this.client = client;
        this.cluster = cluster;
        this.dictionary = dictionary;
    }

    @Override
    public List<UUID> find(Part part, List<Demand> demands, long quantity, int most) {
        Query query = query(part, demands, quantity);
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PART)).size(most)
                .trackTotalHits(t -> t.enabled(false)).source(source -> source.fetch(false)).query(query)
                .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("priceAtOne").order(SortOrder.Asc).missing("_last")))
                .sort(o -> o.field(f -> f.field("id"))));
        return Elastic.ask(() -> client.search(request, Void.class)).hits().hits().stream()
                .map(hit -> UUID.fromString(Objects.requireNonNull(hit.id()))).toList();
    }

    private Query query(Part part, List<Demand> demands, long quantity) {
        Query inStock = Query.of(q -> q.range(r -> r.number(n -> n.field("stock").gte((double) quantity))));
        Query samePackage = samePackage(part.packageName());
        BoolQuery.Builder candidates = new BoolQuery.Builder().minimumShouldMatch("1")
                .should(constant(SAME_NUMBER, sameNumber(part, samePackage)));
        if (!demands.isEmpty()) {
            candidates.should(sameJob(demands, inStock, samePackage));
        }
        return Query.of(q -> q.bool(b -> b.filter(term("category", part.category())).mustNot(term("id", part.id().value().toString()))
                .must(candidates.build()._toQuery())
                .should(constant(IN_STOCK, inStock)).should(constant(SAME_PACKAGE, samePackage))));
    }

    /** The number itself, of whatever maker, and the shorter and longer ones that may be other packings of it. */
    private static Query sameNumber(Part part, Query samePackage) {
        String base = PackingForms.base(part);
        List<FieldValue> shorter = PackingForms.shorterKeys(part.mpnKey()).stream().map(FieldValue::of).toList();
        BoolQuery.Builder numbers = new BoolQuery.Builder().minimumShouldMatch("1").should(term("mpnKey", part.mpnKey()))
                .should(term("mpnBase", base));
        if (part.mpnKey().length() >= PackingForms.SHORTEST_BASE) {
            String longer = part.mpnKey() + ".{1," + PackingForms.LONGEST_SUFFIX + "}"; // letters and digits alone: nothing to escape
            numbers.should(Query.of(q -> q.regexp(r -> r.field("mpnKey").value(longer))));
        }
        if (!shorter.isEmpty()) {
            numbers.should(Query.of(q -> q.terms(t -> t.field("mpnKey").terms(v -> v.value(shorter)))));
        }
        return Query.of(q -> q.bool(b -> b.filter(samePackage).filter(numbers.build()._toQuery())));
    }

    /** What fits, or what does the job in another package and can be had. */
    private Query sameJob(List<Demand> demands, Query inStock, Query samePackage) {
        BoolQuery.Builder job = new BoolQuery.Builder();
        demands.forEach(demand -> job.filter(of(demand)));
        job.filter(f -> f.bool(either -> either.should(samePackage).should(inStock).minimumShouldMatch("1")));
        return constant(0, job.build()._toQuery());
    }

    private Query of(Demand demand) {
        if (!(demand.values().getFirst() instanceof Double value)) {
            if (demand.values().size() == 1) {
                List<String> tokens = dictionary.get(demand.parameter()).tokens(demand.values().getFirst().toString());
                return Query.of(q -> q.bool(b -> b.filter(tokens.stream().map(one -> term("kw." + demand.parameter(), one)).toList())));
            }
            List<FieldValue> values = demand.values().stream().map(one -> FieldValue.of(one.toString())).toList();
            return Query.of(q -> q.terms(t -> t.field("kw." + demand.parameter()).terms(v -> v.value(values))));
        }
        double slack = Math.abs(value) * ValueRange.RELATIVE_TOLERANCE;
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field("num." + demand.parameter());
            if (demand.direction() != Direction.LESS) {
                n.gte(value - slack);
            }
            if (demand.direction() != Direction.MORE) {
                n.lte(value + slack);
            }
            return n;
        })));
    }

    private static Query samePackage(@Nullable String name) {
        return name == null ? Query.of(q -> q.bool(b -> b.mustNot(m -> m.exists(e -> e.field("outline")))))
                : term("outline", CanonicalPackage.of(name));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query constant(float boost, Query query) {
        return Query.of(q -> q.constantScore(c -> c.boost(boost).filter(query)));
    }
}
