package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.reindex.DocumentKind;
import hqb.spaces.SpaceItem;
import hqb.spaces.Spaces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds leasable spaces: Elasticsearch says which and in what order, PostgreSQL what they are. */
@Singleton
class SearchSpaces {
    private static final String TOTAL_AREA = "totalArea";

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final Spaces spaces;

    SearchSpaces(ElasticsearchClient client, Cluster cluster, Spaces spaces) {
        this.client = client;
        this.cluster = cluster;
        this.spaces = spaces;
    }

    /**
     * Answers a search.
     *
     * @throws Refusal invalid-request naming the parameter, or search-unavailable
     */
    SpacePage search(SpaceSearch asked, Language language) {
        SpaceQuery query = SpaceQuery.read(asked);
        List<FieldValue> after = after(query);
        SearchRequest request = SearchRequest.of(s -> {
            s.index(cluster.alias(DocumentKind.SPACE)).size(query.size() + 1).trackTotalHits(t -> t.enabled(true))
                    .source(source -> source.fetch(false))
                    .query(query.query()).sort(query.order()).aggregations(TOTAL_AREA, a -> a.sum(sum -> sum.field("area")));
            return after.isEmpty() ? s : s.searchAfter(after);
        });
        SearchResponse<Void> response = Elastic.ask(() -> client.search(request, Void.class));
        List<Hit<Void>> hits = response.hits().hits();
        List<UUID> ids = hits.stream().limit(query.size()).map(hit -> UUID.fromString(Objects.requireNonNull(hit.id()))).toList();
        Map<UUID, SpaceItem> items = spaces.items(ids, language);
        return new SpacePage(ids.stream().map(items::get).filter(Objects::nonNull).toList(),
                Objects.requireNonNull(response.hits().total()).value(),
                next(query, hits), totalArea(response));
    }

    private static BigDecimal totalArea(SearchResponse<Void> response) {
        Double sum = Objects.requireNonNull(response.aggregations().get(TOTAL_AREA)).sum().value();
        return BigDecimal.valueOf(sum == null ? 0 : sum).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static List<FieldValue> after(SpaceQuery query) {
        return query.cursor() == null ? List.of()
                : SortValues.values(Cursor.read(query.fingerprint(), query.cursor(), query.order().size()));
    }

    private static @Nullable String next(SpaceQuery query, List<Hit<Void>> hits) {
        if (hits.size() <= query.size()) {
            return null;
        }
        return Cursor.after(query.fingerprint(), SortValues.texts(hits.get(query.size() - 1).sort()));
    }
}
