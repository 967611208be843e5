package hqb.search.units;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Cluster;
import hqb.search.Elastic;
import hqb.search.SortValues;
import hqb.spaces.units.ShowUnits;
import hqb.spaces.units.UnitFacts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds units that answer a need, and those that nearly do. Refuses what it cannot understand, and an index that does not answer. */
@Singleton
class SearchUnits {
    private static final String FITS = "fits";
    private static final String FACTS = "facts";
    private static final Argument<UnitFacts> UNIT_FACTS = Argument.of(UnitFacts.class);

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final ReadNeed read;
    private final ShowUnits show;
    private final JsonMapper json;

    SearchUnits(ElasticsearchClient client, Cluster cluster, ReadNeed read, ShowUnits show, JsonMapper json) {
        this.client = client;
        this.cluster = cluster;
        this.read = read;
        this.show = show;
        this.json = json;
    }

    /** The part of a document that is read back. */
    record Source(String facts) {
    }

    /**
     * Answers a search.
     *
     * @throws Refusal invalid-request naming the parameter, or search-unavailable
     */
    UnitPage search(UnitSearch asked, Language language) {
        Need need = read.read(asked);
        List<FieldValue> after = need.cursor() == null ? List.of()
                : SortValues.values(Cursor.read(need.bound(), need.cursor(), need.order().size()));
        SearchRequest request = SearchRequest.of(s -> {
            s.index(cluster.alias(DocumentKind.UNIT)).size(need.size() + 1).trackTotalHits(t -> t.enabled(true))
                    .source(source -> source.filter(f -> f.includes(FACTS))).query(need.query()).sort(need.order());
            if (need.miss() > 0) {
                s.aggregations(FITS, a -> a.filter(need.fits()));
            }
            return after.isEmpty() ? s : s.searchAfter(after);
        });
        SearchResponse<Source> response = Elastic.ask(() -> client.search(request, Source.class));
        List<Hit<Source>> hits = response.hits().hits();
        List<ShowUnits.Found> found = hits.stream().limit(need.size()).map(hit -> found(hit, need, language)).toList();
        long total = Objects.requireNonNull(response.hits().total()).value();
        long fits = need.miss() == 0 ? total : Objects.requireNonNull(response.aggregations().get(FITS)).filter().docCount();
        return new UnitPage(show.found(found, language), total, next(need, hits), fits);
    }

    /** The ids of the units that fit, those that changed last first. */
    List<UUID> ids(UnitSearch asked, int most) {
        Need need = read.read(asked.anew(0, null, null));
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.UNIT)).size(most)
                .trackTotalHits(t -> t.enabled(false)).source(source -> source.fetch(false)).query(need.query())
                .sort(o -> o.field(f -> f.field("changedAt").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("id"))));
        return Elastic.ask(() -> client.search(request, Void.class)).hits().hits().stream()
                .map(hit -> UUID.fromString(Objects.requireNonNull(hit.id()))).toList();
    }

    private ShowUnits.Found found(Hit<Source> hit, Need need, Language language) {
        UnitFacts facts = facts(Objects.requireNonNull(hit.source()).facts());
        return new ShowUnits.Found(facts, need.fit(facts, matched(hit), language));
    }

    private static Collection<String> matched(Hit<Source> hit) {
        return new HashSet<>(hit.matchedQueries().keySet());
    }

    private UnitFacts facts(String text) {
        try {
            return json.readValue(text, UNIT_FACTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String next(Need need, List<Hit<Source>> hits) {
        return hits.size() <= need.size() ? null : Cursor.after(need.bound(), SortValues.texts(hits.get(need.size() - 1).sort()));
    }
}
