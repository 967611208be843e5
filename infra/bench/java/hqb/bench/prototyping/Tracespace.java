package hqb.bench.prototyping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rival: a Node process that parses the layers of boards with a parser of the tracespace project. */
final class Tracespace implements AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    /** One board parsed: how long that took, and how many of its files the parser gave up. */
    record Parsed(long nanos, int failed) {
    }

    /**
     * Starts it.
     *
     * @param home   where it is installed
     * @param folder for the unpacked boards
     * @param boards the contents of each board's layers and drill files
     */
    Tracespace(Path home, Path folder, List<List<byte[]>> boards) throws IOException {
        List<List<String>> names = new ArrayList<>();
        Files.createDirectories(folder);
        for (int board = 0; board < boards.size(); board++) {
            List<String> files = new ArrayList<>();
            for (byte[] content : boards.get(board)) {
                Path file = folder.resolve(board + "-" + files.size() + ".gbr");
                Files.write(file, content);
                files.add(file.toAbsolutePath().toString());
            }
            names.add(files);
        }
        Path list = folder.resolve("boards.json");
        json.writeValue(list.toFile(), names);
        process = new ProcessBuilder("node", "--max-old-space-size=2048", home.resolve("parse.mjs").toString(),
                list.toAbsolutePath().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        questions = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Parses a board.
     *
     * @param version 5 for {@code @tracespace/parser}, 4 for {@code gerber-parser}
     */
    Parsed parse(int version, int board) throws IOException {
        questions.write(version + " " + board + "\n");
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the rival ended; is it installed? npm ci in infra/bench/prototyping");
        }
        JsonNode parsed = json.readTree(answer);
        return new Parsed((long) (parsed.get("ms").asDouble() * 1e6), parsed.get("failed").asInt());
    }

    @Override
    public void close() throws IOException {
        questions.close();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
