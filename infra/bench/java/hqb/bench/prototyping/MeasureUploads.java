package hqb.bench.prototyping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.bench.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gives hostile uploads to a process with a heap of 256 MB, and notes what it says of each, and after how long. */
final class MeasureUploads {
    private static final long MOST_NANOS = 2_000_000_000;
    private static final int WARM_UPS = 40;
    private static final int EXAMPLES = 40;
    private static final String HEAP = "-Xmx256m";

    private final PrototypingSettings settings;
    private final ObjectMapper json = new ObjectMapper();
    private final Samples times = new Samples();
    private final Samples busy = new Samples();
    private final Map<String, Double> slowest = new TreeMap<>();
    private final Map<String, Double> busiest = new TreeMap<>();
    private final Map<String, String> told = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private int crashes;
    private int failures;
    private int late;
    private int untold;

    MeasureUploads(PrototypingSettings settings) {
        this.settings = settings;
    }

    /**
     * What came of them.
     *
     * @param crashes  ends of the process
     * @param failures uploads that ended with an error of Java instead of a message
     * @param late     uploads that took more than two seconds
     * @param untold   uploads without the message that they should have got
     * @param busy     processor time of all threads, garbage collection and compiling included
     * @param slowest  the longest time of each kind, ms
     * @param busiest  the longest processor time of each kind, ms
     * @param told     of each kind, an example of what was said
     */
    record Findings(int uploads, int kinds, int crashes, int failures, int late, int untold, Samples times, Samples busy,
            Map<String, Double> slowest, Map<String, Double> busiest,
            Map<String, String> told, List<String> examples) {
    }

    Findings run() throws IOException {
        List<Upload.Maker> makers = Stream.of(HostileArchives.all(), HostileBoards.all(), HostileSolids.all()).flatMap(List::stream)
                .toList();
        Path file = Files.createDirectories(settings.folder()).resolve("upload");
        Child child = new Child();
        for (int i = 0; i < WARM_UPS; i++) {
            Files.write(file, new SampleBoard(new Random(settings.seed() + i), false).zip());
            child.ask(file, "board.zip");
        }
        for (int i = 0; i < settings.uploads(); i++) {
            Upload upload = makers.get(i % makers.size()).make(new Random(settings.seed() + i));
            Files.write(file, upload.content());
            JsonNode answer = child.ask(file, upload.name());
            if (answer == null) {
                crashes++;
                note("the process ended at " + upload.kind());
                child = new Child();
            } else {
                take(upload, answer);
            }
            if (i % 100 == 99) {
                System.out.printf("  uploads, %d of %d%n", i + 1, settings.uploads());
            }
        }
        child.end();
        return new Findings(settings.uploads(), makers.size(), crashes, failures, late, untold, times, busy, slowest, busiest, told,
                examples);
    }

    private void take(Upload upload, JsonNode answer) {
        long nanos = answer.get("nanos").asLong();
        String refusal = answer.get("refusal").asText();
        String failure = answer.get("failure").asText();
        List<String> rules = new ArrayList<>();
        answer.get("rules").forEach(rule -> rules.add(rule.asText()));
        times.add(nanos);
        slowest.merge(upload.kind(), nanos / 1e6, Math::max);
        long used = answer.get("used").asLong();
        busy.add(used);
        busiest.merge(upload.kind(), used / 1e6, Math::max);
        String said = refusal.isEmpty() ? String.join(", ", rules) : refusal;
        told.putIfAbsent(upload.kind(), said);
        if (!failure.isEmpty()) {
            failures++;
            note(upload.kind() + " (" + upload.content().length + " bytes): " + failure);
        } else if (!upload.told().isEmpty() && upload.told().stream()
                .noneMatch(word -> refusal.contains(word) || rules.stream().anyMatch(rule -> rule.contains(word)))) {
            untold++;
            note(upload.kind() + ": " + upload.told() + " was not said, but " + said);
        }
        if (nanos > MOST_NANOS) {
            late++;
            note(upload.kind() + ": " + nanos / 1_000_000 + " ms, of them " + used / 1_000_000 + " ms on processors, " + said);
        }
    }

    private void note(String example) {
        System.out.println("    " + example);
        if (examples.size() < EXAMPLES) {
            examples.add(example);
        }
    }

    /** The process. */
    private final class Child {
        private final Process process;
        private final Writer questions;
        private final BufferedReader answers;

        Child() throws IOException {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                    System.getProperty("java.class.path"), RunUploads.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            questions = process.outputWriter(StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        @org.jspecify.annotations.Nullable
        JsonNode ask(Path file, String name) {
            try {
                questions.write(file.toAbsolutePath() + "\t" + name + "\n");
                questions.flush();
                String answer = answers.readLine();
                return answer == null ? null : json.readTree(answer);
            } catch (IOException ended) {
                return null;
            }
        }

        void end() throws IOException {
            questions.close();
            try {
                process.waitFor();
            } catch (InterruptedException stop) {
                process.destroy();
                Thread.currentThread().interrupt();
            }
        }
    }
}
