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
import java.util.regex.Pattern;

/**
 * Finds the parts that somebody may have meant who wrote a number wrong. Elasticsearch gathers numbers that differ in two places, look
 * alike, or begin what was written; {@link NearNumbers} puts them in order; the search is then asked again with these parts in that
 * order as constants, so that facets, totals and pages are as ever.
 */
@Singleton
class NearParts {
    /** So many parts are offered at most: the last is still worth more than words alone. */
    private static final int MOST = 80;
    private static final int MOST_GATHERED = 400;
    private static final int MOST_TERMS = 200;
    private static final int MOST_WORDS = 3;
    private static final Pattern LETTERS = Pattern.compile("(?:[^\\p{L}\\p{N}]*[A-Za-z]){4,20}[^\\p{L}\\p{N}]*");
    /** So many parts are enough not to look further; of those that have a short number as a piece it takes more. */
    private static final int FEW = 10;
    static final int MANY = 300;
    private static final int LONGEST_SHORT = 5;
    private static final int SHORTEST = 4;
    private static final int LONGEST_SUFFIX = 10;
    private static final int SHORTEST_IN_PIECES = 6;
    /** Which candidates are gathered when there are more than can be ranked. */
    private static final float SURE = 8;
    private static final float LIKELY = 4;
    private static final float POSSIBLE = 2;
    private static final float ONE_PIECE = 0.5f;
    private static final double PIECE = 0.4;

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

    /**
     * Whether a search that found so much should look for near numbers too: when that is neither the number nor a packing of it, and
     * little, or only numbers that have a short one as a piece by chance.
     *
     * @param found parts in all
     * @param best  the score of the first
     */
    static boolean isMissed(PartQuery query, long found, double best) {
        boolean pieces = query.words().size() == 1 && isShort(query.text()) && best < RankingWeight.PREFIX.worth() && found < MANY;
        return best < RankingWeight.SIBLING.worth() && (found < FEW || pieces);
    }

    /** What else a search may have meant, as clauses besides its own; empty when there is nothing. */
    Optional<Query> instead(PartQuery query) {
        List<Query> clauses = new ArrayList<>();
        // what was understood has to hold, so all that was typed is no number then
        if (isNumber(query) && !query.isUnderstood()) {
            clauses.addAll(inOrder(query.text()));
        }
        List<Word> numbers = query.words().size() == 1 ? List.of()
                : query.words().stream().filter(NearParts::mayBeNumber).limit(MOST_WORDS).toList();
        for (Word number : numbers) {
            List<Query> inOrder = inOrder(number.text());
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
        if (key.length() >= SHORTEST_IN_PIECES) {
            // what is wrong around the middle begins and ends right, and what is wrong and not complete has one of these pieces
            int piece = (int) Math.ceil(key.length() * PIECE);
            any.should(PartQueries.constant(ONE_PIECE, PartQueries.starts("mpnKey", key.substring(0, piece))));
            any.should(PartQueries.constant(ONE_PIECE, PartQueries.starts("mpnTails", key.substring(key.length() - piece))));
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

    private List<Query> inOrder(String written) {
        boolean isShort = isShort(written);
        List<Query> clauses = new ArrayList<>();
        for (Candidate candidate : find(written, MOST)) {
            int before = clauses.size();
            float worth = isShort ? RankingWeight.NEAR_SHORT.worth() - before
                    : RankingWeight.NEAR.worth() - RankingWeight.NEXT_NEAR.worth() * before;
            clauses.add(PartQueries.constant(Math.max(0, worth), PartQueries.term("id", candidate.id())));
        }
        return clauses;
    }

    private static boolean isShort(String written) {
        return NormalForm.of(written).length() <= LONGEST_SHORT;
    }

    /** Whether all that was typed may be one number, blanks and all; one word may have lost its only digit. */
    private static boolean isNumber(PartQuery query) {
        return !TextQueries.isOfValues(query)
                && (Runs.mayBeNumber(query.text()) || (query.words().size() == 1 && LETTERS.matcher(query.text()).matches()));
    }

    private static boolean mayBeNumber(Word word) {
        return word.filter() == null && Runs.mayBeNumber(word.text());
    }
}
