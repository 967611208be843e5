package hqb.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.catalogue.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The searches that Elasticsearch is asked. Scores are sums of constants, so that the same document always has the same score, in
 * whatever state the index's statistics are: paging by the last score seen then misses nothing and repeats nothing.
 */
final class PartQueries {
    private static final float EXACT = 1_000;
    private static final float PREFIX = 100;
    private static final float INFIX = 10;
    private static final float WORDS = 1;
    private static final float JUST = 0.25f;
    private static final int SHORTEST_INFIX = 3;

    private PartQueries() {
    }

    /** Everything that narrows the list but the facets: the words and the stock. */
    static Query base(PartQuery query) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (query.text().isEmpty()) {
            all.filter(f -> f.matchAll(m -> m));
        } else {
            all.must(text(query));
        }
        if (query.inStock()) {
            all.filter(f -> f.range(r -> r.number(n -> n.field("stock").gte((double) query.quantity()))));
        }
        return all.build()._toQuery();
    }

    /** The facets of the query but one, whose own values are still to be counted. */
    static Query facets(PartQuery query, @Nullable String but) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        query.facets().forEach((name, filter) -> {
            if (!name.equals(but)) {
                all.filter(of(filter));
            }
        });
        return all.build()._toQuery();
    }

    /** One facet filter. */
    static Query of(FacetFilter filter) {
        return switch (filter) {
            case FacetFilter.Terms terms -> Query.of(
                    q -> q.terms(t -> t.field(terms.field()).terms(v -> v.value(terms.values().stream().map(FieldValue::of).toList()))));
            case FacetFilter.AnyCase words -> any(words.values().stream()
                    .map(value -> Query.of(q -> q.term(t -> t.field(words.field()).value(value).caseInsensitive(true)))).toList());
            case FacetFilter.Ranges ranges -> any(ranges.ranges().stream().map(range -> range(ranges.field(), range)).toList());
            case FacetFilter.Outline outline -> any(Stream.concat(
                    outline.names().stream()
                            .map(name -> Query.of(q -> q.term(t -> t.field(outline.field()).value(name).caseInsensitive(true)))),
                    outline.beginnings().stream()
                            .map(begin -> Query.of(q -> q.prefix(p -> p.field(outline.field()).value(begin).caseInsensitive(true)))))
                    .toList());
            case FacetFilter.Says says -> Query.of(q -> q.matchPhrase(m -> m.field(says.field()).query(says.phrase())));
            case FacetFilter.All all -> Query.of(q -> q.bool(b -> b.filter(all.every().stream().map(PartQueries::of).toList())));
        };
    }

    /** The order of the list; the id comes last, so that no two parts tie. */
    static List<SortOptions> order(PartQuery query) {
        SortOptions id = field("id", SortOrder.Asc);
        return switch (query.sort()) {
            case RELEVANCE ->
                List.of(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))), field("popularity", SortOrder.Desc), id);
            case PRICE_RISING -> List.of(price(query.quantity(), SortOrder.Asc), id);
            case PRICE_FALLING -> List.of(price(query.quantity(), SortOrder.Desc), id);
            case STOCK_FALLING -> List.of(field("stock", SortOrder.Desc), id);
        };
    }

    /** The part number as it is compared: letters and digits only, in upper case. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }

    private static Query text(PartQuery query) {
        String key = key(query.text());
        boolean values = query.words().stream().allMatch(word -> word.filter() != null);
        BoolQuery.Builder any = new BoolQuery.Builder().minimumShouldMatch("1");
        if (!key.isEmpty()) {
            any.should(constant(EXACT, Query.of(q -> q.term(t -> t.field("mpnKey").value(key)))));
        }
        // 100nF and 0.1uF must find the same parts, so pieces of part numbers that look like one of them do not count
        if (!key.isEmpty() && !values) {
            any.should(constant(PREFIX, Query.of(q -> q.prefix(p -> p.field("mpnKey").value(key)))));
        }
        if (key.length() >= SHORTEST_INFIX && !values) {
            any.should(constant(INFIX, Query.of(q -> q.prefix(p -> p.field("mpnTails").value(key)))));
        }
        BoolQuery.Builder every = new BoolQuery.Builder();
        if (query.missing() == 0) {
            query.words().forEach(word -> every.filter(word(word)));
        } else {
            query.words().forEach(word -> every.should(word(word)));
            every.minimumShouldMatch(String.valueOf(query.words().size() - query.missing()));
        }
        any.should(constant(WORDS, every.build()._toQuery()));
        return exactFirst(query, any.build()._toQuery());
    }

    /** Of the parts that bear at least what is asked, those that bear just that come first. */
    private static Query exactFirst(PartQuery query, Query text) {
        List<Query> exact = query.words().stream().map(Word::filter).filter(FacetFilter.Ranges.class::isInstance).map(FacetFilter.Ranges.class::cast)
                .filter(ranges -> ranges.ranges().stream().allMatch(range -> range.from() != null && range.to() == null))
                .map(ranges -> any(ranges.ranges().stream().map(range -> range(ranges.field(), new ValueRange(range.from(), range.from()))).toList()))
                .map(one -> constant(JUST, one)).toList();
        return exact.isEmpty() ? text : Query.of(q -> q.bool(b -> b.must(text).should(exact)));
    }

    private static Query word(Word word) {
        FacetFilter filter = word.filter();
        if (filter != null) {
            return of(filter);
        }
        Query said = Query.of(q -> q.matchPhrase(m -> m.field("words").query(word.text())));
        String key = key(word.text());
        if (key.length() < 2) {
            return said;
        }
        Query starts = Query.of(q -> q.prefix(p -> p.field("mpnKey").value(key)));
        Query packed = Query.of(q -> q.prefix(p -> p.field("packageKey").value(key)));
        return key.length() < SHORTEST_INFIX ? any(List.of(said, starts, packed))
                : any(List.of(said, starts, packed, Query.of(q -> q.prefix(p -> p.field("mpnTails").value(key)))));
    }

    private static Query constant(float boost, Query query) {
        return Query.of(q -> q.constantScore(c -> c.boost(boost).filter(query)));
    }

    private static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
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

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(name).order(order)));
    }

    /** The price at a quantity: one piece has a column of its own, any other is looked up in the steps. */
    private static SortOptions price(long quantity, SortOrder order) {
        if (quantity == 1) {
            return SortOptions.of(s -> s.field(f -> f.field("priceAtOne").order(order).missing("_last")));
        }
        Query step = Query.of(q -> q.bool(b -> b.filter(f -> f.range(r -> r.number(n -> n.field("prices.from").lte((double) quantity))))
                .filter(f -> f.range(r -> r.number(n -> n.field("prices.to").gte((double) quantity))))));
        return SortOptions.of(s -> s.field(f -> f.field("prices.cny").order(order).mode(SortMode.Min).missing("_last")
                .nested(n -> n.path("prices").filter(step))));
    }
}
