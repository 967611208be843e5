package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same scenarios through two of Stripe's own clients. */
class ScenariosTest {
    private static JsonArray throughJava() throws Exception {
        try (var bench = new Workbench()) {
            var scenarios = new Scenarios(bench.client, bench.standIn.baseUrl());
            for (JsonElement scenario : Scenarios.file()) {
                scenarios.run(scenario.getAsJsonObject());
            }
            assertThat(scenarios.failures()).isEmpty();
            return scenarios.transcript();
        }
    }

    @Test
    void everyScenarioEndsAsItSays() throws Exception {
        assertThat(throughJava()).isNotEmpty();
    }

    @Test
    void theClientForNodeSeesTheSameAnswersAsTheClientForJava(@TempDir Path folder) throws Exception {
        Path clients = Path.of("clients").toAbsolutePath();
        assumeFalse(System.getProperty("frontend.skip", "false").matches("true|"), "nothing of Node is built");
        assertThat(clients.resolve("node_modules/stripe")).as("the build installs the client for Node").isDirectory();
        Path scenarios = folder.resolve("scenarios.json");
        Files.writeString(scenarios, Scenarios.file().toString());
        Path out = folder.resolve("transcript.json");
        try (var bench = new Workbench()) {
            Process node = new ProcessBuilder("node", clients.resolve("run-scenarios.mjs").toString(), scenarios.toString(), out.toString(),
                    bench.standIn.baseUrl(), Workbench.KEY).inheritIO().start();
            assertThat(node.waitFor()).isZero();
        }
        JsonArray fromNode = JsonParser.parseString(Files.readString(out)).getAsJsonArray();
        JsonArray fromJava = throughJava();
        var java = new Normal();
        var nodes = new Normal();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < fromJava.size(); i++) {
            JsonObject mine = java.of(fromJava.get(i)).getAsJsonObject();
            JsonObject theirs = nodes.of(fromNode.get(i)).getAsJsonObject();
            if (!mine.equals(theirs)) {
                differences.add(mine + "\n" + theirs);
            }
        }
        assertThat(fromNode).hasSize(fromJava.size());
        assertThat(differences).isEmpty();
    }
}
