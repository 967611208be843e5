package hqb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.operations.DemoAccounts;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs the frontend's browser tests against the product and tells each of them as a test of its own. */
@HqbTest
@Tag("browser")
class BrowserTest {
    private static final int MINUTES = 30;

    @TestFactory
    List<DynamicNode> journeysInTheBrowser(Api api, DemoAccounts accounts) throws IOException, InterruptedException {
        Path demo = Path.of("target", "browser-demo.json").toAbsolutePath();
        accounts.ensure(demo, api.server().toString());
        Path frontend = Path.of(System.getProperty("hqb.root", ".."), "frontend").toAbsolutePath();
        Path report = Path.of("target", "browser-tests.json").toAbsolutePath();
        Path output = Path.of("target", "browser-tests.log").toAbsolutePath();
        Files.deleteIfExists(report);
        List<String> command = new ArrayList<>(List.of("npm", "run", "--silent", "test:browser", "--", "--reporter=json"));
        Stream.of(System.getProperty("hqb.browser", "").split(",")).filter(file -> !file.isBlank()).forEach(command::add);
        var builder = new ProcessBuilder(command).directory(frontend.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("HQB_BASE_URL", api.server().toString());
        builder.environment().put("HQB_DEMO_FILE", demo.toString());
        builder.environment().put("PLAYWRIGHT_JSON_OUTPUT_FILE", report.toString());
        builder.environment().put("PLAYWRIGHT_JSON_OUTPUT_NAME", report.toString());
        builder.environment().put("CI", "true");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("the browser tests took more than " + MINUTES + " minutes; see " + output);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (!Files.exists(report)) {
            throw new AssertionError("the browser tests left no report:\n" + Files.readString(output));
        }
        JsonNode all = new ObjectMapper().readTree(report.toFile());
        var tests = new ArrayList<>(nodes(all.path("suites")));
        for (JsonNode error : all.path("errors")) {
            tests.add(dynamicTest("the run itself", () -> {
                throw new AssertionError(error.path("message").asText());
            }));
        }
        int exit = process.exitValue();
        tests.add(dynamicTest("the run ends well", () -> assertEquals(0, exit, "exit code")));
        return tests;
    }

    private static List<DynamicNode> nodes(JsonNode suites) {
        var nodes = new ArrayList<DynamicNode>();
        for (JsonNode suite : suites) {
            Stream<DynamicNode> inner = nodes(suite.path("suites")).stream();
            Stream<DynamicNode> specs = specs(suite).stream();
            nodes.add(dynamicContainer(suite.path("title").asText(), Stream.concat(inner, specs)));
        }
        return nodes;
    }

    private static List<DynamicNode> specs(JsonNode suite) {
        var tests = new ArrayList<DynamicNode>();
        for (JsonNode spec : suite.path("specs")) {
            for (JsonNode test : spec.path("tests")) {
                String project = test.path("projectName").asText();
                String name = spec.path("title").asText() + (project.isEmpty() ? "" : " [" + project + "]");
                tests.add(dynamicTest(name, () -> judge(test)));
            }
        }
        return tests;
    }

    /** Fails with what went wrong and what was on the page then. What passed only when tried again is said, and passes. */
    private static void judge(JsonNode test) throws IOException {
        String outcome = test.path("status").asText();
        if (outcome.equals("flaky")) {
            System.out.println("Passed only when tried again: " + told(test));
        } else if (!outcome.equals("expected")) {
            throw new AssertionError(told(test));
        }
    }

    private static String told(JsonNode test) throws IOException {
        var message = new StringBuilder(test.path("status").asText().toUpperCase(Locale.ROOT));
        for (JsonNode result : test.path("results")) {
            for (JsonNode error : result.path("errors")) {
                message.append('\n').append(error.path("message").asText());
            }
            for (JsonNode attached : result.path("attachments")) {
                Path file = Path.of(attached.path("path").asText());
                if (attached.path("name").asText().equals("error-context") && Files.exists(file)) {
                    message.append('\n').append(Files.readString(file));
                }
            }
        }
        return message.toString();
    }
}
