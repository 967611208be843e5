package hqb.bench.relevance;

import hqb.bench.Samples;
import hqb.bench.Wire;
import hqb.catalogue.mpn.LookAlikes;
import hqb.catalogue.mpn.NormalForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What it saves to look for the number itself first: the look-up of a number with its packings and what goes on from it, against one search that
 * gathers numbers written wrong at the same time. Both are sent to Elasticsearch in turn.
 */
final class MeasureLookUp implements Section {
    private static final int WARMING = 2;
    private static final String EXACT = """
            {"constant_score": {"boost": 1000, "filter": {"term": {"mpnKey": "%1$s"}}}},
            {"constant_score": {"boost": 500, "filter": {"term": {"mpnBase": "%1$s"}}}},
            {"constant_score": {"boost": 100, "filter": {"prefix": {"mpnKey": "%1$s"}}}}""";
    private static final String NEAR = """
            , {"constant_score": {"boost": 8, "filter": {"term": {"mpnLook": "%2$s"}}}},
            {"constant_score": {"boost": 4, "filter": {"fuzzy": {"mpnKey": {"value": "%1$s", "fuzziness": "1", "max_expansions": 200}}}}},
            {"constant_score": {"boost": 2, "filter": {"fuzzy": {"mpnKey": {"value": "%1$s", "fuzziness": "2", "max_expansions": 200}}}}},
            {"constant_score": {"boost": 0.5, "filter": {"prefix": {"mpnKey": "%3$s"}}}},
            {"constant_score": {"boost": 0.5, "filter": {"prefix": {"mpnTails": "%4$s"}}}}""";
    private static final String SEARCH = """
            {"size": 20, "track_total_hits": false, "_source": ["id", "mpn"], "query": {"bool": {"minimum_should_match": 1, "should": [%s]}}}""";

    private final Wire wire = new Wire();

    @Override
    public String measure(World world) throws IOException {
        Random random = new Random(world.settings().seed());
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < world.settings().queries()) {
            String number = NormalForm.of(world.numbers().all().get(random.nextInt(world.numbers().all().size())));
            if (number.length() >= 6 && number.matches("[A-Z0-9]+")) {
                numbers.add(number);
            }
        }
        Samples exact = new Samples();
        Samples hybrid = new Samples();
        String address = world.elasticsearchUrl() + "/hqb-part/_search?request_cache=false";
        for (int round = -WARMING; round < world.settings().rounds(); round++) {
            for (int i = 0; i < numbers.size(); i++) {
                String number = numbers.get(i);
                String both = EXACT + NEAR;
                boolean first = (i + round) % 2 == 0;
                for (String should : first ? List.of(EXACT, both) : List.of(both, EXACT)) {
                    String body = SEARCH
                            .formatted(should.formatted(number, LookAlikes.form(number), number.substring(0, number.length() / 2),
                                    number.substring(number.length() / 2)));
                    long began = System.nanoTime();
                    wire.need("POST", address, body);
                    long took = System.nanoTime() - began;
                    if (round >= 0) {
                        (should.equals(EXACT) ? exact : hybrid).add(took);
                    }
                }
            }
        }
        return String.format(Locale.ROOT, """
                ## Looking up a number

                %,d numbers of the catalogue, %d rounds, both ways in turn, straight to Elasticsearch.

                | | p50 | p95 |
                | --- | ---: | ---: |
                | the number, its packings, what goes on from it | %.2f ms | %.2f ms |
                | the same and numbers written wrong at once | %.2f ms | %.2f ms |

                Ratio of the medians: **%.2f**. Aim: at most 0.25.
                """, numbers.size(), world.settings().rounds(), exact.percentile(0.5), exact.percentile(0.95), hybrid.percentile(0.5),
                hybrid.percentile(0.95), exact.percentile(0.5) / hybrid.percentile(0.5));
    }
}
