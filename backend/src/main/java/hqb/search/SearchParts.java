package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Parameter;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.money.ExchangeRates;
import hqb.platform.rates.CurrentRates;
import hqb.platform.reindex.DocumentKind;
import hqb.supply.front.Interest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts: by part number in any spelling, by words, by category, manufacturer, package, stock and parameters; with counts of
 * what narrows further. Refuses what it cannot understand, and a search index that does not answer.
 */
@Singleton
class SearchParts {
    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final PartQueryReader reader;
    private final TextQueries texts;
    private final NearParts near;
    private final FacetReader facetReader;
    private final Dictionary dictionary;
    private final CurrentRates rates;
    private final Interest interest;

    SearchParts(ElasticsearchClient client, Cluster cluster, PartQueryReader reader, TextQueries texts, NearParts near,
            FacetReader facetReader, Dictionary dictionary, CurrentRates rates, Interest interest) {
        this.client = client;
        this.cluster = cluster;
        this.reader = reader;
        this.texts = texts;
        this.near = near;
        this.facetReader = facetReader;
        this.dictionary = dictionary;
        this.rates = rates;
        this.interest = interest;
    }

    /**
     * Answers a search.
     *
     * @throws Refusal invalid-request naming the parameter, or search-unavailable
     */
    PartPage search(PartSearch asked, Language language) {
        PartQuery understood = reader.read(asked);
        PartPage page = found(understood, language);
        count(understood, page.total(), page.items());
        return page;
    }

    /**
     * A search must not find less for being understood: its words as plain words come next, then numbers that may have been meant, then parts
     * that lack one thing. Nothing is asked twice.
     */
    private PartPage found(PartQuery understood, Language language) {
        Asked first = ask(understood);
        if (!understood.isUnderstood() || first.total() > 0) {
            return page(withNear(first), language);
        }
        Asked plain = ask(understood.plain());
        if (plain.total() > 0) {
            return page(withNear(plain), language);
        }
        Asked meant = withNear(first);
        if (meant.total() > 0) {
            return page(meant, language);
        }
        Asked meantPlainly = withNear(plain);
        if (meantPlainly.total() > 0 || !understood.canLackOne()) {
            return page(meantPlainly, language);
        }
        Asked nearly = ask(understood.nearly());
        return page(nearly.total() > 0 ? withNear(nearly) : nearly, language);
    }

    /** A search and what Elasticsearch answered. */
    private record Asked(PartQuery query, @Nullable Query words, List<Parameter> parameters, SearchResponse<PartHit> response) {
        long total() {
            return found(response);
        }
    }

    private Asked ask(PartQuery query) {
        List<Parameter> parameters = query.category() == null ? List.of() : dictionary.facetsOf(query.category());
        Query words = query.text().isEmpty() ? null : texts.of(query);
        return new Asked(query, words, parameters, ask(query, words, parameters));
    }

    /** The same with the numbers that may have been meant, when it missed them. */
    private Asked withNear(Asked asked) {
        Query words = asked.words();
        if (words == null || !NearParts.mayHelp(asked.query()) || !isMissed(asked.query(), words, asked.response())) {
            return asked;
        }
        return near.instead(asked.query()).map(instead -> {
            Query both = PartQueries.any(List.of(words, instead));
            return new Asked(asked.query(), both, asked.parameters(), ask(asked.query(), both, asked.parameters()));
        }).orElse(asked);
    }

    private PartPage page(Asked asked, Language language) {
        PartQuery query = asked.query();
        List<Parameter> parameters = asked.parameters();
        Map<String, Aggregate> counts = new HashMap<>(asked.response().aggregations());
        long total = asked.total();
        if (query.category() == null && !query.text().isEmpty() && total > 0) {
            parameters = facetsOfPrevailing(query, asked.words(), counts, total);
        }
        List<Facet> facets = new ArrayList<>(facetReader.general(query, counts, language));
        parameters.stream().map(parameter -> facetReader.parametric(parameter, query, counts, language)).filter(Objects::nonNull)
                .forEach(facets::add);
        List<Hit<PartHit>> hits = asked.response().hits().hits();
        ExchangeRates now = rates.now(); // one for the whole page
        List<PartItem> items = hits.stream().limit(query.size())
                .map(hit -> item(Objects.requireNonNull(hit.source()), query, now, language))
                .toList();
        return new PartPage(items, total, next(query, hits), facets, query.interpretation(language), query.unclear(language),
                query.missing() > 0);
    }

    /** Browsing everything says nothing of what somebody wants. */
    private void count(PartQuery query, long total, List<PartItem> items) {
        if (total == 0 && !query.text().isEmpty() && query.facets().isEmpty() && !query.inStock()) {
            interest.missed(query.text());
        } else if (!query.text().isEmpty() || !query.facets().isEmpty()) {
            interest.searched(items.stream().map(item -> UUID.fromString(item.id())).toList());
        }
    }

    /**
     * Whether the words missed what they may have meant. That is so whatever facets, stock, order and page are asked for, so that each page
     * is one of the same list.
     */
    private boolean isMissed(PartQuery query, Query words, SearchResponse<PartHit> response) {
        if (found(response) >= NearParts.MANY) {
            return false;
        }
        boolean plain = query.facets().isEmpty() && !query.inStock() && query.cursor() == null
                && query.sort().equals(PartQuery.Sort.RELEVANCE);
        if (plain) {
            return NearParts.isMissed(query, found(response), best(response));
        }
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PART)).size(1).query(words)
                .trackTotalHits(t -> t.count(NearParts.MANY)).source(source -> source.fetch(false)).sort(o -> o.score(score -> score)));
        SearchResponse<Void> plainly = Elastic.ask(() -> client.search(request, Void.class));
        return NearParts.isMissed(query, found(plainly), best(plainly));
    }

    private static long found(SearchResponse<?> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    /** The score of the first hit of a search that was sorted by it. */
    private static double best(SearchResponse<?> response) {
        List<? extends Hit<?>> hits = response.hits().hits();
        return hits.isEmpty() ? 0 : Double.parseDouble(SortValues.texts(hits.getFirst().sort().subList(0, 1)).getFirst());
    }

    private SearchResponse<PartHit> ask(PartQuery query, @Nullable Query words, List<Parameter> parameters) {
        List<FieldValue> after = after(query);
        SearchRequest request = SearchRequest.of(s -> {
            s.index(cluster.alias(DocumentKind.PART)).size(query.size() + 1).trackTotalHits(t -> t.enabled(true)).trackScores(false)
                    .source(source -> source.filter(f -> f.includes(PartHit.FIELDS))).query(PartQueries.base(query, words))
                    .sort(PartQueries.order(query))
                    .aggregations(PartFacets.general(query)).aggregations(PartFacets.parametric(query, parameters));
            if (!query.facets().isEmpty()) {
                s.postFilter(PartQueries.facets(query, null));
            }
            return after.isEmpty() ? s : s.searchAfter(after);
        });
        return Elastic.ask(() -> client.search(request, PartHit.class));
    }

    /** A search by words alone gets the parameters of the category that its hits are mostly in. */
    private List<Parameter> facetsOfPrevailing(PartQuery query, @Nullable Query words, Map<String, Aggregate> counts, long total) {
        String category = facetReader.prevailing(counts, total);
        List<Parameter> parameters = category == null ? List.of() : dictionary.facetsOf(category);
        if (!parameters.isEmpty()) {
            SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PART)).size(0)
                    .query(PartQueries.base(query, words))
                    .trackTotalHits(t -> t.enabled(false)).aggregations(PartFacets.parametric(query, parameters)));
            counts.putAll(Elastic.ask(() -> client.search(request, Void.class)).aggregations());
        }
        return parameters;
    }

    private static List<FieldValue> after(PartQuery query) {
        if (query.cursor() == null) {
            return List.of();
        }
        return SortValues.values(Cursor.read(query.fingerprint(), query.cursor(), PartQueries.order(query).size()));
    }

    /** One hit more than a page was asked for; when it came, there is a next page. */
    private static @Nullable String next(PartQuery query, List<Hit<PartHit>> hits) {
        if (hits.size() <= query.size()) {
            return null;
        }
        return Cursor.after(query.fingerprint(), SortValues.texts(hits.get(query.size() - 1).sort()));
    }

    private static PartItem item(PartHit hit, PartQuery query, ExchangeRates rates, Language language) {
        Map<String, Object> parameters = new TreeMap<>();
        Stream.of(hit.num(), hit.kw()).filter(Objects::nonNull).forEach(parameters::putAll);
        return new PartItem(hit.id(), hit.mpn(), hit.manufacturer(), language.pick(hit.textEn(), hit.textZh()), hit.category(),
                hit.packageCode(), hit.lifecycle(),
                hit.datasheetUrl(), hit.stock(), hit.suppliers(), bestPrice(hit, query, rates), parameters);
    }

    private static @Nullable Money bestPrice(PartHit hit, PartQuery query, ExchangeRates rates) {
        if (hit.prices() == null) {
            return null;
        }
        return hit.prices().stream().filter(step -> step.from() <= query.quantity() && query.quantity() <= step.to()).findFirst()
                .map(step -> Money.unitPrice(rates.fromCanonicalCny(step.cny(), query.currency()), query.currency())).orElse(null);
    }
}
