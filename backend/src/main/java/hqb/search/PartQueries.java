package hqb.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.catalogue.ValueRange;
import hqb.catalogue.mpn.DigitGroups;
import hqb.catalogue.mpn.NormalForm;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The searches that Elasticsearch is asked. Scores are sums of constants, so that the same document always has the same score, in
 * whatever state the index's statistics are: paging by the last score seen then misses nothing and repeats nothing.
 */
final class PartQueries {
    private PartQueries() {
    }

    /**
     * Everything that narrows the list but the facets: the words and the stock.
     *
     * @param text what the words ask for; null when there are none
     */
    static Query base(PartQuery query, @Nullable Query text) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (text == null) {
            all.filter(f -> f.matchAll(m -> m));
        } else {
            all.must(text);
        }
        Query enough = Query.of(q -> q.range(r -> r.number(n -> n.field("stock").gte((double) query.quantity()))));
        if (query.inStock()) {
            all.filter(enough);
        } else if (query.quantity() > 1 && query.sort().equals(PartQuery.Sort.RELEVANCE)) {
            all.should(constant(RankingWeight.ENOUGH_STOCK.worth(), enough));
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
        PartQuery.Sort sort = query.sort();
        SortOrder direction = sort.isFalling() ? SortOrder.Desc : SortOrder.Asc;
        if (sort.parameter() != null) {
            return List.of(parameter(sort.parameter(), direction), id);
        }
        return switch (sort.code()) {
            case "price", "-price" -> List.of(price(query.quantity(), direction), id);
            case "-stock" -> List.of(field("stock", direction), id);
            default -> List.of(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))), field("popularity", SortOrder.Desc), id);
        };
    }

    /** Parts without the parameter come last, whichever way it goes; no part at all may have it. */
    private static SortOptions parameter(String name, SortOrder direction) {
        return SortOptions.of(s -> s.field(f -> f.field("num." + name).order(direction).missing("_last").unmappedType(FieldType.Double)));
    }

    /** A name as it is compared: letters and digits only, in upper case. */
    static String key(String text) {
        return NormalForm.of(text);
    }

    /** The digit groups of a number as the index holds them, told apart from what is printed. */
    static String groups(String number) {
        return "#" + DigitGroups.of(number);
    }

    /** What matches is worth this much, whatever the statistics say. */
    static Query constant(float worth, Query query) {
        return Query.of(q -> q.constantScore(c -> c.boost(worth).filter(query)));
    }

    /** Of the parts that bear at least what is asked, those that bear just that come first. */
    static Query exactFirst(PartQuery query, Query text) {
        List<Query> exact = query.words().stream().map(Word::filter).filter(FacetFilter.Ranges.class::isInstance)
                .map(FacetFilter.Ranges.class::cast)
                .filter(ranges -> ranges.ranges().stream().allMatch(range -> range.from() != null && range.to() == null))
                .map(ranges -> any(ranges.ranges().stream()
                        .map(range -> range(ranges.field(), new ValueRange(range.from(), range.from()))).toList()))
                .map(one -> constant(RankingWeight.JUST.worth(), one)).toList();
        return exact.isEmpty() ? text : Query.of(q -> q.bool(b -> b.must(text).should(exact)));
    }

    /** Any of some. */
    static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    /** A field has a value. */
    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    /** A field has a value that starts so. */
    static Query starts(String field, String value) {
        return Query.of(q -> q.prefix(p -> p.field(field).value(value)));
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
