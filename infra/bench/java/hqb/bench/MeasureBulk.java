package hqb.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hqb.platform.local.Progress;
import hqb.platform.reindex.DocumentKind;
import hqb.search.ElasticsearchSettings;
import hqb.search.Reindex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * How fast the product builds the index of all parts, reading PostgreSQL and making the documents, against the same documents sent to
 * a fresh index of the same mapping, ready-made. Both send batches of one size, one at a time, and make the next meanwhile; both end
 * with a refresh.
 */
final class MeasureBulk {
    /** Documents a request, as many as the product sends. */
    static final int BATCH = 1_000;
    private static final String MAPPING = "/hqb/search/part-index.json";

    private final Wire wire = new Wire();
    private final Reindex reindex;
    private final ElasticsearchSettings settings;
    private final Corpus corpus;

    /**
     * Documents a second, a figure for each time.
     *
     * @param product by the product
     * @param raw     ready-made
     */
    record Rates(List<Double> product, List<Double> raw) {
    }

    MeasureBulk(Reindex reindex, ElasticsearchSettings settings, Corpus corpus) {
        this.reindex = reindex;
        this.settings = settings;
        this.corpus = corpus;
    }

    /** Both ways so many times; who goes first changes each time. */
    Rates measure(int times, Progress progress) throws IOException {
        Rates rates = new Rates(new ArrayList<>(), new ArrayList<>());
        for (int time = 1; time <= times; time++) {
            String count = " " + time + " of " + times;
            if (time % 2 == 1) {
                rates.product.add(product("rebuild by the product" + count, progress));
            }
            rates.raw.add(raw("raw bulk" + count, progress));
            if (time % 2 == 0) {
                rates.product.add(product("rebuild by the product" + count, progress));
            }
        }
        return rates;
    }

    private double product(String name, Progress progress) throws IOException {
        long began = System.nanoTime();
        if (!reindex.run(DocumentKind.PART, (done, total) -> progress.step(name, done, Math.max(1, total)))) {
            throw new IOException("the index is being rebuilt by somebody else");
        }
        return rate(began);
    }

    private double raw(String name, Progress progress) throws IOException {
        String index = settings.url() + "/" + settings.indexPrefix() + "-bench-raw";
        wire.need("DELETE", index + "?ignore_unavailable=true", "");
        long began = System.nanoTime();
        wire.need("PUT", index, shape());
        try (BufferedReader lines = Files.newBufferedReader(corpus.file())) {
            CompletableFuture<?> writing = CompletableFuture.completedFuture(null);
            long done = 0;
            for (String batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                await(writing);
                String body = batch;
                writing = CompletableFuture.runAsync(() -> send(index, body), work -> Thread.ofVirtual().start(work));
                done += BATCH;
                progress.step(name, Math.min(done, corpus.documents()), corpus.documents());
            }
            await(writing);
        }
        wire.need("POST", index + "/_refresh", "");
        double rate = rate(began);
        wire.need("DELETE", index, "");
        return rate;
    }

    /** Of the new index: the product's mapping and settings. */
    private String shape() throws IOException {
        try (InputStream file = Objects.requireNonNull(MeasureBulk.class.getResourceAsStream(MAPPING), MAPPING)) {
            ObjectNode shape = (ObjectNode) new ObjectMapper().readTree(file);
            shape.putObject("settings").put("number_of_shards", settings.shards()).put("number_of_replicas", settings.replicas())
                    .put("refresh_interval", "-1");
            return shape.toString();
        }
    }

    private void send(String index, String batch) {
        try {
            String answer = new String(wire.need("POST", index + "/_bulk", batch), StandardCharsets.UTF_8);
            if (!answer.contains("\"errors\":false")) {
                throw new IOException("Elasticsearch did not take all documents of a batch");
            }
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }

    private static String batch(BufferedReader lines) throws IOException {
        StringBuilder batch = new StringBuilder();
        for (int i = 0; i < BATCH; i++) {
            String action = lines.readLine();
            if (action == null) {
                break;
            }
            batch.append(action).append('\n').append(lines.readLine()).append('\n');
        }
        return batch.toString();
    }

    private static void await(CompletableFuture<?> writing) throws IOException {
        try {
            writing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
        }
    }

    private double rate(long began) {
        return corpus.documents() / ((System.nanoTime() - began) / 1e9);
    }
}
