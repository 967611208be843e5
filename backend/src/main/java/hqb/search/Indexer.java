package hqb.search;

import hqb.platform.reindex.DirtyQueue;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.Urgency;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the indexes in step with PostgreSQL: claims what is marked, loads it, writes it, settles it, again and again. When
 * Elasticsearch is away the queue simply grows; when it is back with its indexes lost, they are built anew. What is wanted at once has a
 * worker of its own, so that it never stands behind a list of a million rows.
 */
@Context
@Requires(property = "hqb.indexer.enabled", notEquals = "false", defaultValue = "true")
class Indexer implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int BATCH = 500;
    private static final long PAUSE_MS = 200;
    private static final long PAUSE_AFTER_FAILURE_MS = 2_000;
    private static final long LOOK_EVERY_NS = 5_000_000_000L;
    private static final long WARN_EVERY_NS = 60_000_000_000L;

    private final Map<DocumentKind, DocumentSource> sources;
    private final DirtyQueue queue;
    private final SearchIndexes indexes;
    private final BulkWriter writer;
    private final Reindex reindex;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean stopped;

    Indexer(List<DocumentSource> sources, DirtyQueue queue, SearchIndexes indexes, BulkWriter writer, Reindex reindex) {
        this.sources = sources.stream().collect(Collectors.toMap(DocumentSource::kind, Function.identity()));
        this.queue = queue;
        this.indexes = indexes;
        this.writer = writer;
        this.reindex = reindex;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        for (DocumentSource source : sources.values()) {
            workers.add(Thread.ofVirtual().name("indexer-" + source.kind().code()).start(() -> work(source, Urgency.IN_TURN)));
            workers.add(Thread.ofVirtual().name("indexer-at-once-" + source.kind().code()).start(() -> work(source, Urgency.AT_ONCE)));
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        workers.forEach(Thread::interrupt);
    }

    private void work(DocumentSource source, Urgency urgency) {
        boolean failing = true;
        long looked = 0;
        long warned = System.nanoTime() - WARN_EVERY_NS;
        while (!stopped) {
            long pause = PAUSE_MS;
            try {
                if (urgency == Urgency.IN_TURN && (failing || System.nanoTime() - looked > LOOK_EVERY_NS)) {
                    restore(source.kind());
                    looked = System.nanoTime();
                }
                drain(source, urgency);
                failing = false;
            } catch (IOException | RuntimeException trouble) {
                if (!stopped && System.nanoTime() - warned > WARN_EVERY_NS) {
                    warned = System.nanoTime();
                    LOG.warn("indexing of {} stands still, trying again: {}", source.kind().code(), trouble.toString());
                }
                failing = true;
                pause = PAUSE_AFTER_FAILURE_MS;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** Builds an index that is not there or has other fields: on the first start, when the cluster has lost it, and after an update. */
    private void restore(DocumentKind kind) throws IOException {
        if (indexes.listOf(kind).isEmpty() || !reindex.isCurrent(kind)) {
            LOG.info("there is no index of {} as this release needs it; building it", kind.code());
            reindex.widen(kind);
            reindex.run(kind, (done, total) -> LOG.debug("{} of {}", done, total));
        }
    }

    /** Things that were claimed, and the writes that bring their documents up to date. */
    private record Batch(List<DirtyQueue.Claim> claims, List<BulkWriter.Write> writes) {
    }

    /** Brings up to date what waits. While a batch is written the next is claimed and loaded. */
    private void drain(DocumentSource source, Urgency urgency) throws IOException {
        CompletableFuture<?> writing = CompletableFuture.completedFuture(null);
        try {
            while (!stopped) {
                List<String> targets = indexes.listOf(source.kind());
                Batch batch = targets.isEmpty() ? new Batch(List.of(), List.of()) : load(source, urgency);
                try {
                    await(writing);
                } catch (IOException | RuntimeException failed) {
                    queue.release(source.kind(), batch.claims());
                    throw failed;
                }
                writing = CompletableFuture.completedFuture(null);
                if (batch.claims().isEmpty()) {
                    return;
                }
                writing = CompletableFuture.runAsync(() -> write(source.kind(), targets, batch), Thread::startVirtualThread);
                if (batch.claims().size() < BATCH) {
                    return;
                }
            }
        } finally {
            await(writing);
        }
    }

    private Batch load(DocumentSource source, Urgency urgency) {
        List<DirtyQueue.Claim> claims = queue.claim(source.kind(), urgency, BATCH);
        try {
            Map<UUID, Object> bodies = source.load(claims.stream().map(DirtyQueue.Claim::id).toList()).stream()
                    .collect(Collectors.toMap(DocumentSource.Document::id, DocumentSource.Document::body));
            return new Batch(claims,
                    claims.stream().map(claim -> new BulkWriter.Write(claim.id(), claim.version(), bodies.get(claim.id()))).toList());
        } catch (RuntimeException failed) {
            queue.release(source.kind(), claims);
            throw failed;
        }
    }

    private void write(DocumentKind kind, List<String> targets, Batch batch) {
        try {
            Set<UUID> again = writer.write(targets, batch.writes());
            queue.settle(kind, batch.claims().stream().filter(claim -> !again.contains(claim.id())).toList());
            if (!again.isEmpty()) {
                throw new IOException("Elasticsearch did not take " + again.size() + " documents");
            }
        } catch (IOException | RuntimeException failed) {
            queue.release(kind, batch.claims());
            throw new CompletionException(failed);
        }
    }

    private static void await(CompletableFuture<?> writing) throws IOException {
        try {
            writing.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case IOException broken -> throw broken;
                case RuntimeException broken -> throw broken;
                case null, default -> throw failed;
            }
        }
    }
}
