package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import hqb.catalogue.mpn.LookAlikes;
import hqb.catalogue.mpn.NearNumbers;
import hqb.catalogue.mpn.NearNumbers.Candidate;
import hqb.catalogue.mpn.NormalForm;
import hqb.catalogue.mpn.PackingSuffixes;
import hqb.catalogue.mpn.Runs;
import hqb.platform.reindex.DocumentKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the parts that somebody may have meant who wrote a number wrong. Elasticsearch gathers numbers that differ in two places, look
 * alike, or begin what was written; {@link NearNumbers} puts them in order; the search is then asked again with these parts in that
 * order as constants, so that facets, totals and pages are as ever.
 */
@Singleton
class NearParts {
    /** So many parts are offered at most; fewer than {@link RankingWeights#NEAR} less {@link RankingWeights#INFIX}. */
    private static final int MOST = 80;
    private static final int MOST_GATHERED = 400;
    private static final int MOST_TERMS = 200;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 4;
    private static final int LONGEST_SUFFIX = 10;
    private static final int SHORTEST_HALVED = 6;
    /** Which candidates are gathered when there are more than can be ranked. */
    private static final float SURE = 8;
    private static final float LIKELY = 4;
    private static final float POSSIBLE = 2;
    private static final float HALF = 0.5f;

    private final ElasticsearchClient client;
    private final Cluster cluster;
    private final NearNumbers near = new NearNumbers(new PackingSuffixes());

    NearParts(ElasticsearchClient client, Cluster cluster) {
        this.client = client;
        this.cluster = cluster;
    }

    /** Whether a search may be for a number that was written wrong. */
    static boolean mayHelp(PartQuery query) {
        return query.words().stream().anyMatch(NearParts::mayBeNumber) || isNumber(query);
    }

    /** What else a search may have meant, as clauses besides its own; empty when there is nothing. */
    Optional<Query> instead(PartQuery query) {
        List<Query> clauses = new ArrayList<>();
        if (isNumber(query)) {
            clauses.addAll(inOrder(find(query.text(), MOST), RankingWeights.NEAR));
        }
        List<Word> numbers = query.words().size() == 1 ? List.of()
                : query.words().stream().filter(NearParts::mayBeNumber).limit(MOST_WORDS).toList();
        for (Word number : numbers) {
            List<Query> inOrder = inOrder(find(number.text(), MOST), RankingWeights.NEAR);
            if (!inOrder.isEmpty()) {
                List<Word> others = query.words().stream().filter(word -> !word.equals(number)).toList();
                clauses.add(Query.of(q -> q.bool(b -> b.must(PartQueries.any(inOrder)).filter(TextQueries.every(others)))));
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(PartQueries.any(clauses));
    }

    /** The parts whose numbers are nearest to one, the nearest first. */
    List<Candidate> find(String written, int limit) {
        String key = NormalForm.of(written);
        if (key.length() < SHORTEST) {
            return List.of();
        }
        SearchRequest request = SearchRequest.of(s -> s.index(cluster.alias(DocumentKind.PART)).size(MOST_GATHERED)
                .trackTotalHits(t -> t.enabled(false)).source(source -> source.fetch(false)).query(gather(key))
                .docvalueFields(f -> f.field("id")).docvalueFields(f -> f.field("mpn")).docvalueFields(f -> f.field("popularity"))
                .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("popularity").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))));
        List<Candidate> candidates = Elastic.ask(() -> client.search(request, Void.class)).hits().hits().stream().map(NearParts::candidate)
                .toList();
        List<Candidate> ranked = near.rank(written, candidates);
        return ranked.subList(0, Math.min(limit, ranked.size()));
    }

    private static Query gather(String key) {
        List<FieldValue> beginnings = new ArrayList<>();
        for (int length = Math.max(SHORTEST, key.length() - LONGEST_SUFFIX); length < key.length(); length++) {
            beginnings.add(FieldValue.of(key.substring(0, length)));
        }
        BoolQuery.Builder any = new BoolQuery.Builder();
        any.should(PartQueries.constant(SURE, PartQueries.term("mpnLook", LookAlikes.form(key))));
        any.should(PartQueries.constant(LIKELY, fuzzy(key, "1")));
        any.should(PartQueries.constant(POSSIBLE, fuzzy(key, "2")));
        if (!beginnings.isEmpty()) {
            any.should(PartQueries.constant(SURE, Query.of(q -> q.terms(t -> t.field("mpnKey").terms(v -> v.value(beginnings))))));
        }
        if (key.length() >= SHORTEST_HALVED) {
            // a number that is wrong in one place and not complete has one half right
            int half = key.length() / 2;
            any.should(PartQueries.constant(HALF, PartQueries.starts("mpnKey", key.substring(0, half))));
            any.should(PartQueries.constant(HALF, PartQueries.starts("mpnTails", key.substring(half))));
        }
        return any.build()._toQuery();
    }

    private static Query fuzzy(String key, String edits) {
        return Query.of(q -> q.fuzzy(f -> f.field("mpnKey").value(key).fuzziness(edits).maxExpansions(MOST_TERMS).transpositions(true)));
    }

    private static Candidate candidate(Hit<Void> hit) {
        return new Candidate(field(hit, "id").to(String[].class)[0], field(hit, "mpn").to(String[].class)[0],
                field(hit, "popularity").to(Long[].class)[0]);
    }

    private static JsonData field(Hit<Void> hit, String name) {
        return Objects.requireNonNull(hit.fields().get(name));
    }

    private static List<Query> inOrder(List<Candidate> found, float first) {
        List<Query> clauses = new ArrayList<>();
        for (Candidate candidate : found) {
            clauses.add(PartQueries.constant(first - clauses.size(), PartQueries.term("id", candidate.id())));
        }
        return clauses;
    }

    /** Whether all that was typed may be one number, blanks and all. */
    private static boolean isNumber(PartQuery query) {
        return !TextQueries.isOfValues(query) && Runs.mayBeNumber(query.text());
    }

    private static boolean mayBeNumber(Word word) {
        return word.filter() == null && Runs.mayBeNumber(word.text());
    }
}
