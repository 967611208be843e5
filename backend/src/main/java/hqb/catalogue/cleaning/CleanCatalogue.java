package hqb.catalogue.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cleans whole catalogues, batch by batch. The inputs are read twice: once to learn which parts stand in them several times, once to clean. So only the
 * parts that have duplicates are held in memory until their last record has come.
 */
public final class CleanCatalogue {

    private final CleanRecord cleanRecord;

    /** Cleans with these rules. */
    public CleanCatalogue(CleanRecord cleanRecord) {
        this.cleanRecord = cleanRecord;
    }

    /** One input that can be opened again and again. */
    public interface Input {

        /** Opens it from the start. */
        ReadRawParts open() throws IOException;

        /** A file of JSON lines, plain or compressed. */
        static Input file(Path file) {
            return () -> ReadRawParts.open(Files.newInputStream(file), file.getFileName().toString());
        }

        /** A resource of JSON lines on the class path, plain or compressed; its name starts with a slash. */
        static Input resource(String name) {
            return () -> {
                @Nullable
                InputStream stream = CleanCatalogue.class.getResourceAsStream(name);
                if (stream == null) {
                    throw new IOException("no resource " + name);
                }
                return ReadRawParts.open(stream, name);
            };
        }
    }

    /**
     * Cleans all inputs.
     *
     * @param batchSize parts in a batch; the last may be smaller
     * @param batches   takes each batch; no part comes twice
     * @return the figures
     */
    public ParseReport clean(List<Input> inputs, int batchSize, Consumer<List<CleanPart>> batches) throws IOException {
        var expected = repeated(inputs);
        var waiting = new HashMap<Long, CleanPart>();
        var report = new ParseReport.Builder();
        var batch = new Batch(batchSize, batches, report);
        for (var input : inputs) {
            try (var reader = input.open()) {
                for (var raw = reader.next(); raw != null; raw = reader.next()) {
                    report.row(raw);
                    var clean = cleanRecord.clean(raw, report);
                    if (clean == null) {
                        report.unnamed();
                        continue;
                    }
                    long identity = hash(cleanRecord.identity(raw));
                    var left = expected.get(identity);
                    if (left == null) {
                        batch.add(clean);
                    } else {
                        var earlier = waiting.remove(identity);
                        if (earlier != null) {
                            report.duplicate();
                            clean = MergeDuplicates.merge(earlier, clean);
                        }
                        if (left > 1) {
                            expected.put(identity, left - 1);
                            waiting.put(identity, clean);
                        } else {
                            batch.add(clean);
                        }
                    }
                }
            }
        }
        batch.flush();
        return report.build();
    }

    private Map<Long, Integer> repeated(List<Input> inputs) throws IOException {
        Set<Long> once = new HashSet<>();
        var counts = new HashMap<Long, Integer>();
        for (var input : inputs) {
            try (var reader = input.open()) {
                reader.skipDetails();
                for (var raw = reader.next(); raw != null; raw = reader.next()) {
                    if (!CleanRecord.mpn(raw).isEmpty()) {
                        long identity = hash(cleanRecord.identity(raw));
                        if (!once.add(identity)) {
                            counts.merge(identity, 2, (count, two) -> count + 1);
                        }
                    }
                }
            }
        }
        return counts;
    }

    /** FNV-1a, 64 bits: two of a million identities meet by chance once in 40 million loads. */
    private static long hash(String identity) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < identity.length(); i++) {
            hash = (hash ^ identity.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static final class Batch {

        private final int size;
        private final Consumer<List<CleanPart>> taker;
        private final ParseReport.Builder report;
        private List<CleanPart> parts = new ArrayList<>();

        Batch(int size, Consumer<List<CleanPart>> taker, ParseReport.Builder report) {
            this.size = size;
            this.taker = taker;
            this.report = report;
        }

        void add(CleanPart clean) {
            report.part(clean);
            parts.add(clean);
            if (parts.size() >= size) {
                flush();
            }
        }

        void flush() {
            if (!parts.isEmpty()) {
                taker.accept(parts);
                parts = new ArrayList<>();
            }
        }
    }
}
