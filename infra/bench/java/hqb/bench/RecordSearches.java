package hqb.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.platform.local.Progress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Does each search once through the product while a recorder listens, so that what is later sent straight to Elasticsearch is what the
 * product sends, byte by byte. Both ways have to agree on how many parts there are.
 */
final class RecordSearches {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire = new Wire();
    private final SearchRecorder recorder;
    private final String recordedUrl;
    private final String measuredUrl;

    /**
     * Makes searches out of query strings.
     *
     * @param recordedUrl of a product that talks to the recorder
     * @param measuredUrl of the product that will be measured
     */
    RecordSearches(SearchRecorder recorder, String recordedUrl, String measuredUrl) {
        this.recorder = recorder;
        this.recordedUrl = recordedUrl;
        this.measuredUrl = measuredUrl;
    }

    /** So many different searches of each kind, shuffled. */
    List<Search> record(SearchMaker maker, int ofEachKind, long seed, String name, Progress progress) throws IOException {
        List<Search> searches = new ArrayList<>();
        int total = ofEachKind * Kind.values().length;
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < ofEachKind; i++) {
                searches.add(record(kind, maker.next(kind)));
                progress.step(name, searches.size(), total);
            }
        }
        Collections.shuffle(searches, new Random(seed));
        return searches;
    }

    private Search record(Kind kind, String query) throws IOException {
        recorder.take();
        HttpResponse<byte[]> answer = wire.ask(request(recordedUrl, query));
        List<SearchRecorder.Recorded> asked = recorder.take();
        if (answer.statusCode() != 200 || asked.isEmpty()) {
            throw new IOException("the search " + query + " was answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        long told = JSON.readTree(answer.body()).at("/total").asLong(-1);
        long found = JSON.readTree(asked.getFirst().answer()).at("/hits/total/value").asLong(-2);
        if (told != found) {
            throw new IOException("the product says that " + query + " finds " + told + " parts, Elasticsearch " + found);
        }
        return new Search(kind, request(measuredUrl, query), asked.stream().map(SearchRecorder.Recorded::request).toList());
    }

    private static HttpRequest request(String url, String query) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1/parts?" + query)).header("Accept", "application/json")
                .header("Accept-Language", "en").build();
    }
}
