package hqb.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.mpn.NormalForm;
import hqb.catalogue.mpn.PackingSuffixes;
import hqb.catalogue.mpn.Runs;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a search ask for: the part of this number first, then its other packings, then what begins with it, has it as a
 * piece, or is described by the words. Each rung is worth a constant of {@link RankingWeights}, and a part gets those of all its rungs.
 */
@Singleton
class TextQueries {
    private static final int SHORTEST_INFIX = 3;
    private static final int SHORTEST_WORD = 2;
    private static final Pattern POINT = Pattern.compile("\\d[.,]\\d");

    private final PackingSuffixes suffixes = new PackingSuffixes();
    private final Manufacturers manufacturers;

    TextQueries(Manufacturers manufacturers) {
        this.manufacturers = manufacturers;
    }

    /** The rungs of a search that has words. */
    Query of(PartQuery query) {
        BoolQuery.Builder any = new BoolQuery.Builder().minimumShouldMatch("1").should(number(query));
        Query words = query.missing() == 0 ? every(query.words()) : allBut(query.missing(), query.words());
        return PartQueries.exactFirst(query, any.should(PartQueries.constant(RankingWeight.WORDS.worth(), words)).build()._toQuery());
    }

    /** Whether the words can only be values and packages, so that no part number was meant. */
    static boolean isOfValues(PartQuery query) {
        return query.words().stream().allMatch(word -> word.filter() != null);
    }

    /** The part of exactly this number, and its other packings. */
    List<Query> exactly(String text) {
        String key = NormalForm.of(text);
        List<Query> rungs = new ArrayList<>();
        if (!key.isEmpty()) {
            rungs.addAll(number(text, key));
            rungs.add(PartQueries.constant(RankingWeight.PRINTED.worth(), PartQueries.term("mpnForms", NormalForm.printed(text))));
            rungs.add(PartQueries.constant(RankingWeight.DIGIT_GROUPS.worth(), PartQueries.term("mpnForms", PartQueries.groups(text))));
        }
        if (Runs.mayBeNumber(text)) {
            rungs.add(PartQueries.constant(RankingWeight.SIBLING.worth(), PartQueries.any(siblings(text))));
        }
        return rungs;
    }

    /** The number itself: who types a point means it, who types none may have left it out. */
    private static List<Query> number(String text, String key) {
        Query same = PartQueries.term("mpnKey", key);
        if (!POINT.matcher(text).find()) {
            return List.of(PartQueries.constant(RankingWeight.EXACT.worth(), same));
        }
        Query pointed = Query.of(q -> q.bool(b -> b.filter(same).filter(PartQueries.term("mpnForms", PartQueries.groups(text)))));
        return List.of(PartQueries.constant(Math.max(0, RankingWeight.EXACT.worth() - RankingWeight.POINT_ELSEWHERE.worth()), pointed),
                PartQueries.constant(RankingWeight.POINT_ELSEWHERE.worth(), same),
                PartQueries.constant(RankingWeight.POINT_KEPT.worth(), PartQueries.starts("mpnForms", PartQueries.groups(text))));
    }

    /** The numbers that go on where this one ends. */
    static List<Query> goingOn(String key) {
        return List.of(PartQueries.constant(RankingWeight.PREFIX.worth(), PartQueries.starts("mpnKey", key)),
                PartQueries.constant(RankingWeight.NEARLY_COMPLETE.worth(),
                        PartQueries.any(List.of(wildcard(key + "?"), wildcard(key + "??")))));
    }

    private List<Query> number(PartQuery query) {
        String key = NormalForm.of(query.text());
        List<Query> rungs = new ArrayList<>(exactly(query.text()));
        // 100nF and 0.1uF must find the same parts, so pieces of part numbers that look like one of them do not count
        if (!key.isEmpty() && !isOfValues(query)) {
            rungs.addAll(goingOn(key));
        }
        if (key.length() >= SHORTEST_INFIX && !isOfValues(query)) {
            rungs.add(PartQueries.constant(RankingWeight.INFIX.worth(), PartQueries.starts("mpnTails", key)));
        }
        return rungs;
    }

    /** Whose base form is one that this number can have; a suffix of one manufacturer's counts for its parts only. */
    private List<Query> siblings(String text) {
        List<Query> siblings = new ArrayList<>();
        suffixes.bases(text).forEach((base, makers) -> {
            Query same = PartQueries.term("mpnBase", base);
            List<FieldValue> names = makers.stream().map(manufacturers::find).flatMap(Optional::stream).map(Manufacturer::name)
                    .map(FieldValue::of).toList();
            if (makers.isEmpty()) {
                siblings.add(same);
            } else if (!names.isEmpty()) {
                siblings.add(Query.of(q -> q.bool(b -> b.filter(same)
                        .filter(f -> f.terms(t -> t.field("manufacturer").terms(v -> v.value(names)))))));
            }
        });
        return siblings;
    }

    /** Parts that every word fits. */
    static Query every(List<Word> words) {
        BoolQuery.Builder every = new BoolQuery.Builder();
        words.forEach(word -> every.filter(word(word)));
        return every.build()._toQuery();
    }

    /** Parts that all but so many words fit. */
    private static Query allBut(int missing, List<Word> words) {
        BoolQuery.Builder some = new BoolQuery.Builder();
        words.forEach(word -> some.should(word(word)));
        return some.minimumShouldMatch(String.valueOf(words.size() - missing)).build()._toQuery();
    }

    static Query word(Word word) {
        FacetFilter filter = word.filter();
        if (filter != null) {
            return PartQueries.of(filter);
        }
        List<Query> ways = new ArrayList<>();
        ways.add(Query.of(q -> q.matchPhrase(m -> m.field("words").query(word.text()))));
        String key = NormalForm.of(word.text());
        if (key.length() >= SHORTEST_WORD) {
            ways.add(PartQueries.starts("mpnKey", key));
            ways.add(PartQueries.starts("packageKey", key));
        }
        if (key.length() >= SHORTEST_INFIX) {
            ways.add(PartQueries.starts("mpnTails", key));
        }
        return PartQueries.any(ways);
    }

    private static Query wildcard(String pattern) {
        return Query.of(q -> q.wildcard(w -> w.field("mpnKey").value(pattern)));
    }
}
