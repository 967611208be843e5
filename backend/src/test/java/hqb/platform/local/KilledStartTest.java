package hqb.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left when the process that holds the servers is killed without a chance to say goodbye. */
class KilledStartTest {
    private static final Path FOLDER = Path.of("target", "killed-start");

    @AfterAll
    static void removeFolder() throws IOException {
        Folders.delete(FOLDER);
    }

    @Test
    @Timeout(120)
    void leavesNoProcessAndLosesNoData() throws IOException, InterruptedException {
        Folders.delete(FOLDER);
        for (String expected : List.of("rows 1", "rows 2")) {
            Process holder = hold();
            try (BufferedReader output = holder.inputReader()) {
                assertThat(lastLine(output)).isEqualTo(expected);
                List<ProcessHandle> servers = holder.descendants().toList();
                assertThat(servers).as("PostgreSQL with its workers, and Elasticsearch").hasSizeGreaterThan(2);
                holder.destroyForcibly().waitFor();
                for (ProcessHandle server : servers) {
                    assertThat(server.onExit().completeOnTimeout(null, 20, TimeUnit.SECONDS).join()).as("end of " + server).isNotNull();
                }
            } finally {
                holder.destroyForcibly();
            }
        }
    }

    @Test
    @Timeout(60)
    void aFolderInUseIsRefusedInOneSentence() throws IOException, InterruptedException {
        Path folder = Path.of("target", "held-start");
        try (var first = ServerFolder.open(folder, true)) {
            Process second = new ProcessBuilder(command(folder)).redirectErrorStream(true).start();
            String said = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isNotZero();
            assertThat(said).contains("already running from this folder (process " + ProcessHandle.current().pid() + ")");
            assertThat(first.root()).exists();
        } finally {
            Folders.delete(folder);
        }
    }

    private static Process hold() throws IOException {
        return new ProcessBuilder(command(FOLDER)).redirectErrorStream(true).start();
    }

    private static List<String> command(Path folder) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-Dhqb.servers=" + System.getProperty("hqb.servers", "target/servers"), "-cp", System.getProperty("java.class.path"),
                HoldServers.class.getName(), folder.toString());
    }

    private static String lastLine(BufferedReader output) throws IOException {
        String line = Objects.requireNonNull(output.readLine(), "the holder said nothing");
        var all = new StringBuilder(line);
        while (!line.startsWith("rows")) {
            String next = output.readLine();
            if (next == null) {
                return all.toString();
            }
            line = next;
            all.append('\n').append(line);
        }
        return line;
    }
}
