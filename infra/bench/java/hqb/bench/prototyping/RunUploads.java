package hqb.bench.prototyping;

import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.prototyping.designs.BenchDesigns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures the uploads that it is told, one after the other, in a small heap of its own. One line in, one line out. */
public final class RunUploads {
    private RunUploads() {
    }

    /** Runs until its input ends. A line is a path and the name of the upload, parted by a tabulator. */
    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split("\t", -1);
            byte[] content = Files.readAllBytes(Path.of(words[0]));
            long used = system.getProcessCpuTime();
            long begin = System.nanoTime();
            String refusal = "";
            String failure = "";
            List<String> rules = List.of();
            try {
                BenchDesigns.Seen seen = BenchDesigns.look(words[1], content);
                refusal = seen.refusal() == null ? "" : seen.refusal();
                rules = seen.findings().stream().map(BenchDesigns.Found::rule).distinct().toList();
            } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError failed) {
                failure = failed + " " + (failed.getStackTrace().length == 0 ? "" : failed.getStackTrace()[0]);
            }
            System.out.println(json.writeValueAsString(
                    Map.of("nanos", System.nanoTime() - begin, "used", system.getProcessCpuTime() - used, "refusal", refusal, "rules",
                            rules, "failure", failure)));
        }
    }
}
