package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import hqb.platform.Language;
import hqb.platform.reindex.DocumentKind;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds providers, laboratories and services by words: Elasticsearch says which providers, PostgreSQL what they are. */
@Singleton
class SearchServices {
    private static final int MOST_SERVICES = 40;
    private static final int MOST_PROVIDERS = 100;

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final Providers providers;
    private final FindServices services;

    SearchServices(ElasticsearchClient client, Cluster cluster, Providers providers, FindServices services) {
        this.client = client;
        this.cluster = cluster;
        this.providers = providers;
        this.services = services;
    }

    /**
     * Answers a search; without words nothing is found.
     *
     * @param size providers and services at most, each
     * @throws hqb.platform.Refusal search-unavailable
     */
    ServicePage search(String text, int size, Language language) {
        List<ServicePage.Item> items = new ArrayList<>();
        List<FindServices.Found> found = services.find(text, MOST_SERVICES);
        found.stream().limit(size)
                .forEach(one -> items
                        .add(new ServicePage.Item(one.kind() == FindServices.Kind.CENTRE ? "centre-service" : "service", one.code(),
                                one.name(language), one.about(language), process(one), List.of(), one.markets(), null, false)));
        List<Provider> makers = providers(text);
        makers.stream().limit(size).forEach(one -> items.add(new ServicePage.Item("provider", one.slug(),
                language.pick(one.nameEn(), one.nameZh()), language.pick(one.aboutEn(), one.aboutZh()), null, providers.processes(one.id()),
                List.of(), language.pick(one.cityEn(), one.cityZh()), one.demonstration())));
        return new ServicePage(items, (long) found.size() + makers.size(), null);
    }

    private static @Nullable String process(FindServices.Found one) {
        return switch (one.kind()) {
            case PROCESS -> one.code();
            case TEST -> PricedProcess.TESTING.code();
            case CENTRE -> null;
        };
    }

    /** The providers that match all words, those first in whose name they stand. */
    List<Provider> providers(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PROVIDER)).size(MOST_PROVIDERS)
                .trackTotalHits(t -> t.enabled(false)).source(source -> source.fetch(false)).query(query(text))
                .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("slug").order(SortOrder.Asc))));
        List<UUID> ids = Elastic.ask(() -> client.search(request, Void.class)).hits().hits().stream()
                .map(hit -> UUID.fromString(Objects.requireNonNull(hit.id()))).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Provider> known = providers.list().stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Query query(String text) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        for (String word : text.strip().split("\\s+")) {
            all.must(must -> must.constantScore(c -> c.filter(f -> f.matchPhrasePrefix(m -> m.field("words").query(word)))));
        }
        all.should(should -> should.constantScore(c -> c.boost(5F).filter(f -> f.matchPhrasePrefix(m -> m.field("names").query(text)))));
        return all.build()._toQuery();
    }
}
