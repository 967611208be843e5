package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import hqb.catalogue.mpn.NormalForm;
import hqb.catalogue.mpn.Runs;
import hqb.platform.Language;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Suggestions.Suggestion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Completes what is being typed: values, packages, categories, functions and manufacturers in Chinese, pinyin and English, suppliers, services and
 * providers, and part numbers, for which at least four places of ten are kept.
 */
@Singleton
class SuggestParts {
    private static final int MOST = 10;
    private static final int MOST_NAMES = 2;
    private static final int KEPT_FOR_PARTS = 4;
    /** Fewer letters would match half of all services. */
    private static final int SHORTEST = 2;

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final TextQueries texts;
    private final NearParts near;
    private final SuggestWords words;
    private final SuggestSuppliers suppliers;
    private final FindServices services;
    private final SearchServices providers;

    SuggestParts(ElasticsearchClient client, Cluster cluster, TextQueries texts, NearParts near, SuggestWords words,
            SuggestSuppliers suppliers, FindServices services, SearchServices providers) {
        this.client = client;
        this.cluster = cluster;
        this.texts = texts;
        this.near = near;
        this.words = words;
        this.suppliers = suppliers;
        this.services = services;
        this.providers = providers;
    }

    /** At most ten completions; categories and manufacturers first, since they are few and lead far. */
    Suggestions suggest(String typed, Language language) {
        if (typed.isEmpty()) {
            return new Suggestions(List.of());
        }
        List<Suggestion> items = new ArrayList<>(words.suggest(typed, language));
        items.addAll(suppliers.suggest(typed, MOST_NAMES, language));
        if (typed.length() >= SHORTEST || FindServices.isHan(typed)) {
            services.find(typed, MOST_NAMES)
                    .forEach(one -> items.add(new Suggestion(one.kind() == FindServices.Kind.CENTRE ? "centre-service" : "service",
                            one.name(language), one.code())));
            providers.providers(typed).stream().limit(MOST_NAMES)
                    .forEach(one -> items.add(new Suggestion("provider", language.pick(one.nameEn(), one.nameZh()), one.slug())));
        }
        List<Suggestion> parts = parts(typed, MOST);
        List<Suggestion> all = new ArrayList<>(items.subList(0, Math.min(items.size(), MOST - Math.min(parts.size(), KEPT_FOR_PARTS))));
        parts.stream().limit(MOST - all.size()).forEach(all::add);
        return new Suggestions(all);
    }

    /** The part of that number and its packings, then numbers that go on; when there are none, numbers that may have been meant. */
    private List<Suggestion> parts(String typed, int limit) {
        String key = NormalForm.of(typed);
        if (key.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Query> rungs = new ArrayList<>(texts.exactly(typed));
        rungs.addAll(TextQueries.goingOn(key));
        SearchRequest request = SearchRequest
                .of(s -> s.index(cluster.alias(DocumentKind.PART)).size(limit).trackTotalHits(t -> t.enabled(false))
                        .source(source -> source.filter(f -> f.includes("id", "mpn", "manufacturer"))).query(PartQueries.any(rungs))
                        .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                        .sort(o -> o.field(f -> f.field("popularity").order(SortOrder.Desc)))
                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))));
        List<Suggestion> found = Elastic.ask(() -> client.search(request, Named.class)).hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source())).map(part -> new Suggestion("part", part.mpn(), part.id())).toList();
        return !found.isEmpty() || !Runs.mayBeNumber(typed) ? found
                : near.find(typed, limit).stream().map(part -> new Suggestion("part", part.mpn(), part.id())).toList();
    }

    private record Named(String id, String mpn, String manufacturer) {
    }
}
