package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import hqb.platform.reindex.DirtyQueue;
import hqb.platform.reindex.DocumentKind;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Duration;

/** Lets a test go on when search finds what the test has changed. */
public final class Indexed {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY_MS = 20;

    private Indexed() {
    }

    /** Returns when nothing of that kind waits to be indexed, and readers see what was written. */
    public static void await(ApplicationContext product, DocumentKind kind) throws IOException, InterruptedException {
        DirtyQueue queue = product.getBean(DirtyQueue.class);
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (queue.waiting(kind) > 0) {
            if (System.nanoTime() > late) {
                throw new AssertionError(queue.waiting(kind) + " still wait to be indexed: " + kind);
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        String index = product.getBean(Cluster.class).alias(kind);
        product.getBean(ElasticsearchClient.class).indices().refresh(which -> which.index(index));
    }
}
