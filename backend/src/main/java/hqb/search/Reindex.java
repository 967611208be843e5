package hqb.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import hqb.platform.reindex.DirtyQueue;
import hqb.platform.reindex.DocumentKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the index of a kind anew from PostgreSQL while the old one goes on answering. From the moment the new index is registered
 * the indexer writes every change to both; each batch is written under a version taken before it was read, so a change made
 * meanwhile wins. At the end readers are switched in one step and the old index is dropped.
 */
@Singleton
public class Reindex {
    private static final Logger LOG = LoggerFactory.getLogger(Reindex.class);
    private static final int BATCH = 1_000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Map<DocumentKind, DocumentSource> sources;
    private final SearchIndexes indexes;
    private final Cluster cluster;
    private final BulkWriter writer;
    private final DirtyQueue queue;

    Reindex(List<DocumentSource> sources, SearchIndexes indexes, Cluster cluster, BulkWriter writer, DirtyQueue queue) {
        this.sources = sources.stream().collect(Collectors.toMap(DocumentSource::kind, Function.identity()));
        this.indexes = indexes;
        this.cluster = cluster;
        this.writer = writer;
        this.queue = queue;
    }

    /** Hears how far a rebuild is. */
    public interface Listener {
        /**
         * Called after each batch.
         *
         * @param done  documents written
         * @param total documents expected
         */
        void progress(long done, long total);
    }

    /**
     * Rebuilds one kind.
     *
     * @return false when another rebuild of the kind is under way
     * @throws IOException when Elasticsearch fails; the old index stays live
     */
    public boolean run(DocumentKind kind, Listener listener) throws IOException {
        cluster.drop(indexes.clearAbandoned(kind));
        String name = cluster.alias(kind) + "-" + STAMP.format(Instant.now());
        if (!indexes.begin(kind, name)) {
            return false;
        }
        try {
            cluster.create(kind, name);
            fill(source(kind), name, listener);
            cluster.publish(name);
            cluster.switchAlias(kind, name);
            cluster.drop(indexes.goLive(kind, name));
            return true;
        } catch (IOException | RuntimeException failed) {
            indexes.forget(name);
            throw failed;
        }
    }

    /** The indexes there are: of each kind the live one, then the one that is being built, if any. */
    public List<RebuildState> states() {
        return indexes.states();
    }

    /** Whether readers have an index of the kind to read. */
    public boolean isOpen(DocumentKind kind) throws IOException {
        return cluster.isOpen(kind);
    }

    /** Whether readers have an index of the kind that was made with the fields of this release. */
    boolean isCurrent(DocumentKind kind) throws IOException {
        return cluster.isOpen(kind) && cluster.isCurrent(kind);
    }

    /** Lets the index that readers have take what changes until another is built; one that cannot goes on as it is. */
    void widen(DocumentKind kind) throws IOException {
        try {
            if (cluster.isOpen(kind)) {
                cluster.widen(kind);
            }
        } catch (ElasticsearchException other) {
            LOG.info("the index of {} does not take changes until it is built anew: {}", kind.code(), other.getMessage());
        }
    }

    private void fill(DocumentSource source, String name, Listener listener) throws IOException {
        long total = source.count();
        long done = 0;
        UUID last = null;
        CompletableFuture<Boolean> writing = CompletableFuture.completedFuture(true);
        while (true) {
            long version = queue.nextVersion();
            List<UUID> ids = source.idsAfter(last, BATCH);
            if (ids.isEmpty()) {
                break;
            }
            List<BulkWriter.Write> batch = source.load(ids).stream()
                    .map(document -> new BulkWriter.Write(document.id(), version, document.body())).toList();
            await(writing);
            writing = CompletableFuture.supplyAsync(() -> write(name, batch), task -> Thread.ofVirtual().start(task));
            last = ids.getLast();
            done += ids.size();
            indexes.renew(name, done, Math.max(done, total));
            listener.progress(done, Math.max(done, total));
        }
        await(writing);
    }

    private boolean write(String name, List<BulkWriter.Write> batch) {
        try {
            if (!writer.write(List.of(name), batch).isEmpty()) {
                throw new IOException("Elasticsearch did not take all documents of a batch");
            }
            return true;
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }

    private static void await(CompletableFuture<Boolean> writing) throws IOException {
        try {
            writing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
        }
    }

    private DocumentSource source(DocumentKind kind) {
        DocumentSource source = sources.get(kind);
        if (source == null) {
            throw new IllegalStateException("no source of documents of kind " + kind);
        }
        return source;
    }
}
