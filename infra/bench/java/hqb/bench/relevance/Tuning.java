package hqb.bench.relevance;

import hqb.Application;
import hqb.bench.BenchSettings;
import hqb.bench.Machine;
import hqb.bench.ProductProcess;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.Progress;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Measures rankings with other weights, with the product in this process; {@code -Dtune} in place of the other sections. */
final class Tuning {
    private static final int PER_QUERIES = 25;

    private Tuning() {
    }

    /** Writes {@code tuning-report.md} beside the other report. */
    static void run(BenchSettings settings, DatabaseAddress database, String elasticsearchUrl, Numbers numbers, Path data,
            Progress progress)
            throws IOException {
        Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearchUrl, "hqb.secrets.key",
                ProductProcess.SECRETS_KEY, "hqb.limits.spare-loopback", true, "micronaut.server.port", -1, "hqb.files.folder",
                settings.folder().resolve("files").toString());
        try (ApplicationContext context = ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false)
                .properties(properties).start(); EmbeddedServer server = context.getBean(EmbeddedServer.class).start()) {
            String url = server.getURL().toString();
            awaitIndex(elasticsearchUrl, new Http());
            World world = new World(url, elasticsearchUrl, numbers, settings, progress);
            JudgedSection judged = JudgedSection.prepared(url, elasticsearchUrl, "hqb-part", data);
            try {
                AlteredSample altered = AlteredSample.draw(numbers, settings.seed(), Math.max(1, settings.queries() / PER_QUERIES));
                String report = "# Weights of the ranking, tried\n\nMade by `./mvnw -Pbench,bench-relevance -Dtune`. " + Machine.describe()
                        + ".\n\n"
                        + new TuneRanking(world, judged, altered).markdown();
                Files.writeString(settings.report().resolveSibling("tuning-report.md"), report);
                System.out.println("\n" + report);
            } finally {
                judged.end();
            }
        }
    }

    private static void awaitIndex(String elasticsearchUrl, Http http) throws IOException {
        http.get(elasticsearchUrl + "/_cluster/health/hqb-part?wait_for_status=yellow&timeout=60s");
    }
}
