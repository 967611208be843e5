package hqb.standin.state;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of one line a request. A line is written before the request is answered, in one write, so that it survives the end of the process
 * by force (the machine's own crash it need not survive); a last line that was cut is as if its request had never come.
 */
final class Journal implements Closeable {
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final Path file;
    private OutputStream out;

    private Journal(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("journal.jsonl");
        return new Journal(file, append(file));
    }

    private static OutputStream append(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    List<JsonObject> lines() throws IOException {
        var lines = new ArrayList<JsonObject>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                try {
                    lines.add(JsonParser.parseString(line).getAsJsonObject());
                } catch (JsonSyntaxException | IllegalStateException e) {
                    break;
                }
            }
        }
        return lines;
    }

    void write(JsonObject line) throws IOException {
        out.write(bytes(line));
    }

    /** Replaces all lines by these few that say the same. */
    void compact(List<JsonObject> lines) throws IOException {
        Path fresh = file.resolveSibling("journal.fresh");
        try (OutputStream stream = Files.newOutputStream(fresh)) {
            for (JsonObject line : lines) {
                stream.write(bytes(line));
            }
        }
        out.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        out = append(file);
    }

    private static byte[] bytes(JsonObject line) {
        return (GSON.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
