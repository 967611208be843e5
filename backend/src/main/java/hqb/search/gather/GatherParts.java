package hqb.search.gather;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import hqb.catalogue.ValueRange;
import hqb.catalogue.mpn.LookAlikes;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Cluster;
import hqb.search.Elastic;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Gathers the parts that the lines of a list may mean: packings of numbers, numbers that go on or begin so, parts by what they are. */
@Singleton
public class GatherParts {
    /** So many questions go into a request. */
    private static final int MOST_AT_ONCE = 250;
    /** So many base forms go into a question, and so many parts of them come back: the most that the index gives. */
    private static final int MOST_BASES = 500;
    private static final int MOST_PACKINGS = 10_000;
    private static final int MOST_NEAR = 6;
    private static final int LONGEST_SUFFIX = 4;
    private static final int SHORTEST = 5;
    /** In longer numbers the last sign is often the packing alone. */
    private static final int LONG = 7;

    private final ElasticsearchClient client;
    private final Cluster cluster;

    GatherParts(ElasticsearchClient client, Cluster cluster) {
        this.client = client;
        this.cluster = cluster;
    }

    /**
     * All parts whose base form is one of these; {@link hqb.catalogue.mpn.PackingSuffixes} makes them.
     *
     * @throws hqb.platform.Refusal search-unavailable
     */
    public List<GatheredPart> packings(Collection<String> bases) {
        List<RequestItem> items = chunks(List.copyOf(bases), MOST_BASES).stream()
                .map(some -> item(terms("mpnBase", some), MOST_PACKINGS)).toList();
        return items.isEmpty() ? List.of() : ask(items).stream().flatMap(List::stream).toList();
    }

    /**
     * For each normal form the parts whose number goes on from it or from all of it but its last sign, is a beginning of it or looks like it; the most
     * stocked first.
     *
     * @throws hqb.platform.Refusal search-unavailable
     */
    public List<List<GatheredPart>> near(List<String> keys) {
        List<List<GatheredPart>> found = new ArrayList<>();
        for (List<String> some : chunks(keys, MOST_AT_ONCE)) {
            found.addAll(ask(some.stream().map(key -> item(near(key), MOST_NEAR)).toList()));
        }
        return found;
    }

    /**
     * The parts of each wish, the most stocked first.
     *
     * @param most of each
     * @throws hqb.platform.Refusal search-unavailable
     */
    public List<List<GatheredPart>> gather(List<PartsWish> wishes, int most) {
        List<List<GatheredPart>> found = new ArrayList<>();
        for (List<PartsWish> some : chunks(wishes, MOST_AT_ONCE)) {
            found.addAll(ask(some.stream().map(wish -> item(query(wish), most)).toList()));
        }
        return found;
    }

    private List<List<GatheredPart>> ask(List<RequestItem> items) {
        MsearchRequest request = MsearchRequest.of(m -> m.index(cluster.alias(DocumentKind.PART)).searches(items));
        return Elastic.ask(() -> client.msearch(request, GatheredPart.class)).responses().stream().map(GatherParts::parts).toList();
    }

    private static List<GatheredPart> parts(MultiSearchResponseItem<GatheredPart> answer) {
        if (answer.isFailure()) {
            throw new IllegalStateException("a question was refused: " + answer.failure().error().reason());
        }
        return answer.result().hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList();
    }

    private static RequestItem item(Query query, int size) {
        return RequestItem.of(r -> r.header(h -> h).body(b -> b.size(size).trackTotalHits(t -> t.enabled(false)).query(query)
                .source(s -> s.filter(f -> f.includes(GatheredPart.FIELDS)))
                .sort(sort("stock", SortOrder.Desc), sort("id", SortOrder.Asc))));
    }

    private static SortOptions sort(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }

    private static Query near(String key) {
        List<FieldValue> beginnings = new ArrayList<>();
        for (int length = Math.max(SHORTEST, key.length() - LONGEST_SUFFIX); length <= key.length(); length++) {
            beginnings.add(FieldValue.of(key.substring(0, Math.min(length, key.length()))));
        }
        String beginning = key.length() > LONG ? key.substring(0, key.length() - 1) : key;
        return Query.of(q -> q.bool(b -> b.filter(f -> f.bool(any -> any.minimumShouldMatch("1")
                .should(s -> s.prefix(p -> p.field("mpnKey").value(beginning)))
                .should(s -> s.terms(t -> t.field("mpnKey").terms(v -> v.value(beginnings))))
                .should(s -> s.term(t -> t.field("mpnLook").value(LookAlikes.form(key))))))));
    }

    private static Query query(PartsWish wish) {
        BoolQuery.Builder all = new BoolQuery.Builder().filter(terms("categories", wish.categories()));
        if (!wish.packages().isEmpty()) {
            all.filter(terms("package", wish.packages()));
        }
        wish.ranges().forEach((name, range) -> all.filter(range("num." + name, range)));
        wish.words().forEach((name, words) -> all.filter(terms("kw." + name, words)));
        return all.build()._toQuery();
    }

    private static Query range(String field, ValueRange range) {
        Double from = range.from();
        Double to = range.to();
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(field);
            if (from != null) {
                n.gte(from - Math.abs(from) * ValueRange.RELATIVE_TOLERANCE);
            }
            if (to != null) {
                n.lte(to + Math.abs(to) * ValueRange.RELATIVE_TOLERANCE);
            }
            return n;
        })));
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static <T> List<List<T>> chunks(List<T> all, int most) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            chunks.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return chunks;
    }
}
