package hqb.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL and an Elasticsearch of our own, or one of them, started at the same time. */
public final class LocalServers implements AutoCloseable {
    private final @Nullable ElasticsearchServer elasticsearch;
    private final @Nullable CompletableFuture<PostgresServer> postgres;

    private LocalServers(@Nullable ElasticsearchServer elasticsearch, @Nullable CompletableFuture<PostgresServer> postgres) {
        this.elasticsearch = elasticsearch;
        this.postgres = postgres;
    }

    /**
     * What to start.
     *
     * @param postgres whether to start PostgreSQL
     * @param elasticsearch whether to start Elasticsearch
     * @param durability whether the data is kept
     * @param heapMegabytes of Elasticsearch
     */
    public record Wish(boolean postgres, boolean elasticsearch, Durability durability, int heapMegabytes) {
    }

    /** Starts what is wished and returns at once; {@link #database} and {@link #awaitElasticsearch} wait for it. */
    public static LocalServers begin(ServerFolder folder, Distributions distributions, Wish wish) throws IOException {
        CompletableFuture<PostgresServer> postgres = wish.postgres()
                ? inBackground(() -> PostgresServer.start(folder, distributions, wish.durability()))
                : null;
        try {
            ElasticsearchServer elasticsearch = wish.elasticsearch()
                    ? ElasticsearchServer.launch(folder, distributions, wish.heapMegabytes())
                    : null;
            return new LocalServers(elasticsearch, postgres);
        } catch (IOException | RuntimeException e) {
            new LocalServers(null, postgres).close();
            throw e;
        }
    }

    /** A way to a server that may fail on the way. */
    @FunctionalInterface
    private interface Start<S> {
        S start() throws IOException;
    }

    private static <S> CompletableFuture<S> inBackground(Start<S> start) {
        var result = new CompletableFuture<S>();
        Thread.ofPlatform().daemon().name("server start").start(() -> {
            try {
                result.complete(start.start());
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /** How to reach PostgreSQL; waits until it answers. */
    public DatabaseAddress database() throws IOException {
        if (postgres == null) {
            throw new IllegalStateException("no PostgreSQL was wished for");
        }
        try {
            return postgres.join().address();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    /** Where Elasticsearch answers, now or soon. */
    public String elasticsearchUrl() {
        return requireElasticsearch().url();
    }

    /** Returns when Elasticsearch answers and each of its indexes can be searched. */
    public void awaitElasticsearch() throws IOException {
        requireElasticsearch().awaitReady();
    }

    private ElasticsearchServer requireElasticsearch() {
        if (elasticsearch == null) {
            throw new IllegalStateException("no Elasticsearch was wished for");
        }
        return elasticsearch;
    }

    /** Ends both, at the same time; returns when they are gone. */
    @Override
    public void close() {
        var ends = java.util.stream.Stream.<Runnable>of(() -> {
            if (elasticsearch != null) {
                elasticsearch.close();
            }
        }, () -> {
            if (postgres != null) {
                postgres.handle((server, failure) -> server).thenAccept(server -> {
                    if (server != null) {
                        server.close();
                    }
                }).join();
            }
        }).map(end -> Thread.ofPlatform().start(end)).toList();
        for (Thread end : ends) {
            try {
                end.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("interrupted while the servers ended", e));
            }
        }
    }
}
