package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import hqb.platform.reindex.DirtyQueue;
import hqb.platform.reindex.DocumentKind;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@HqbTest
class ReindexTest {
    private final Api api;
    private final Reindex reindex;
    private final SearchIndexes indexes;
    private final DirtyQueue queue;
    private final Cluster cluster;
    private final ElasticsearchClient client;

    ReindexTest(Api api, Reindex reindex, SearchIndexes indexes, DirtyQueue queue, Cluster cluster, ElasticsearchClient client) {
        this.api = api;
        this.reindex = reindex;
        this.indexes = indexes;
        this.queue = queue;
        this.cluster = cluster;
        this.client = client;
    }

    @Test
    void aRebuildReplacesTheIndexAndReadersNeverMissAPart() throws IOException {
        int before = total();
        List<String> old = indexes.listOf(DocumentKind.PART);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<List<Integer>> reader = CompletableFuture.supplyAsync(() -> {
            List<Integer> seen = new ArrayList<>();
            while (!done.get()) {
                seen.add(total());
            }
            return seen;
        });

        assertThat(reindex.run(DocumentKind.PART, (written, of) -> assertThat(written).isLessThanOrEqualTo(of))).isTrue();
        done.set(true);

        assertThat(indexes.listOf(DocumentKind.PART)).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(reader.join()).isNotEmpty().containsOnly(before);
        assertThat(total()).isEqualTo(before);
        assertThat(queue.waiting(DocumentKind.PART)).isZero();
    }

    @Test
    void anIndexOfAnotherReleaseIsBuiltAnew() throws Exception {
        List<String> old = indexes.listOf(DocumentKind.PROVIDER);
        client.indices().putMapping(change -> change.index(cluster.alias(DocumentKind.PROVIDER)).meta("shape", JsonData.of("other")));
        assertThat(reindex.isCurrent(DocumentKind.PROVIDER)).isFalse();

        Instant end = Instant.now().plusSeconds(60);
        while (!(reindex.isCurrent(DocumentKind.PROVIDER) && areGone(old)) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }

        assertThat(reindex.isCurrent(DocumentKind.PROVIDER)).isTrue();
        assertThat(areGone(old)).isTrue();
    }

    private boolean areGone(List<String> names) throws IOException {
        return !client.indices().exists(which -> which.index(names)).value();
    }

    private int total() {
        return api.get("/parts?size=1").json().get("total").asInt();
    }
}
