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
import hqb.platform.paging.Cursor;
import hqb.platform.reindex.DocumentKind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks Elasticsearch for parts. */
@Singleton
class AskParts {
    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final TextQueries texts;
    private final NearParts near;
    private final Dictionary dictionary;

    AskParts(ElasticsearchClient client, Cluster cluster, TextQueries texts, NearParts near, Dictionary dictionary) {
        this.client = client;
        this.cluster = cluster;
        this.texts = texts;
        this.near = near;
        this.dictionary = dictionary;
    }

    /** A search and what Elasticsearch answered. */
    record Asked(PartQuery query, @Nullable Query words, List<Parameter> parameters, SearchResponse<PartHit> response) {
        long total() {
            return found(response);
        }
    }

    /** Asks what is understood. */
    Asked ask(PartQuery query) {
        List<Parameter> parameters = query.category() == null ? List.of() : dictionary.facetsOf(query.category());
        Query words = query.text().isEmpty() ? null : texts.of(query);
        return new Asked(query, words, parameters, ask(query, words, parameters));
    }

    /** The same with the numbers that may have been meant, when it missed them. */
    Asked withNear(Asked asked) {
        Query words = asked.words();
        if (words == null || !NearParts.mayHelp(asked.query()) || !isMissed(asked.query(), words, asked.response())) {
            return asked;
        }
        return near.instead(asked.query()).map(instead -> {
            Query both = PartQueries.any(List.of(words, instead));
            return new Asked(asked.query(), both, asked.parameters(), ask(asked.query(), both, asked.parameters()));
        }).orElse(asked);
    }

    /** Counts of parameters among what was asked for. */
    Map<String, Aggregate> counts(Asked asked, List<Parameter> parameters) {
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PART)).size(0)
                .query(PartQueries.base(asked.query(), asked.words()))
                .trackTotalHits(t -> t.enabled(false)).aggregations(PartFacets.parametric(asked.query(), parameters)));
        return Elastic.ask(() -> client.search(request, Void.class)).aggregations();
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
                .trackTotalHits(t -> t.count(NearParts.MANY)).source(source -> source.fetch(false)));
        SearchResponse<Void> plainly = Elastic.ask(() -> client.search(request, Void.class));
        return NearParts.isMissed(query, found(plainly), score(plainly));
    }

    private static long found(SearchResponse<?> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    /** The score of the first hit of a search that was not sorted: such hits have no values of a sort. */
    private static double score(SearchResponse<?> response) {
        List<? extends Hit<?>> hits = response.hits().hits();
        Double score = hits.isEmpty() ? null : hits.getFirst().score();
        return score == null ? 0 : score;
    }

    /** The score of the first hit of a search that was sorted by it and then by more. */
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

    private static List<FieldValue> after(PartQuery query) {
        if (query.cursor() == null) {
            return List.of();
        }
        return SortValues.values(Cursor.read(query.fingerprint(), query.cursor(), PartQueries.order(query).size()));
    }
}
