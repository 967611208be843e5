package hqb.bench.relevance;

import com.github.luben.zstd.ZstdInputStream;
import hqb.platform.local.ServerFolder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What {@code -Dparts} names: files of parts, or how many of the packed parts to take for a quick look. */
public final class PartsSample {
    private static final String PACKED = "/demo/parts/jlc-popular.jsonl.zst";
    private static final int ALL = 265_393;

    private PartsSample() {
    }

    /** The files to load. */
    public static String files(String parts, ServerFolder folder) throws IOException {
        if (!parts.matches("\\d{1,6}")) {
            return parts;
        }
        int wanted = Math.min(ALL, Math.max(1, Integer.parseInt(parts)));
        Path file = folder.root().resolve("parts-" + wanted + ".jsonl");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ZstdInputStream(Objects.requireNonNull(PartsSample.class.getResourceAsStream(PACKED), PACKED)),
                StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(file)) {
            long read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), read++) {
                if (read * wanted / ALL != (read + 1) * wanted / ALL) {
                    out.write(line);
                    out.newLine();
                }
            }
        }
        return file.toString();
    }
}
