package hqb.bench.bom;

import hqb.Application;
import hqb.bench.BenchSettings;
import hqb.bench.Machine;
import hqb.bench.ProductProcess;
import hqb.bench.relevance.PartsSample;
import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.Progress;
import hqb.platform.local.ServerFolder;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures how bills of materials are read and matched; {@code docs/benchmark.md} says how. Each section of the report stands alone. */
public final class RunBomBenchmark {
    private static final int HEAP_MEGABYTES = 1_024;

    private RunBomBenchmark() {
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}. */
    public static void main(String[] args) throws IOException {
        BenchSettings settings = BenchSettings.fromSystemProperties();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", settings.folder().resolve("logs/benchmark.log").toString());
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        Progress progress = new ConsoleProgress(System.out, ConsoleProgress.onTerminal());
        List<Section> sections = List.of(new HeadersSection(), new MatchingSection(), new CollisionsSection(), new SpeedSection());
        try (ServerFolder folder = ServerFolder.open(settings.folder(), !settings.keep());
                LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(),
                        new LocalServers.Wish(true, true, Durability.KEPT, HEAP_MEGABYTES))) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "end servers"));
            DatabaseAddress database = servers.database();
            servers.awaitElasticsearch();
            if (!settings.keep()) {
                load(settings, folder, database, servers.elasticsearchUrl(), progress);
            }
            try (ProductProcess product = ProductProcess.start(database, servers.elasticsearchUrl(),
                    folder.root().resolve("logs/product.log"))) {
                BomWorld world = new BomWorld(product.url(), servers.elasticsearchUrl(), settings.report().resolveSibling("bom"),
                        Path.of(System.getProperty("hqb.bench.boms", "")), settings, progress);
                StringBuilder report = new StringBuilder("# Bills of materials, measured\n\nMade by `./mvnw -Pbench,bench-bom`. "
                        + Machine.describe() + ", load " + String.format(Locale.ROOT, "%.1f", Machine.load()) + ". "
                        + String.format(Locale.ROOT, "%,d parts.%n",
                                world.search("{\"size\": 0, \"track_total_hits\": true}").at("/hits/total/value").asLong()));
                for (Section section : sections) {
                    report.append('\n').append(section.measure(world));
                    Files.writeString(settings.report(), report); // nothing is lost when somebody ends the rest
                }
                System.out.println("\n" + report);
            }
        }
    }

    private static void load(BenchSettings settings, ServerFolder folder, DatabaseAddress database, String elasticsearchUrl,
            Progress progress) throws IOException {
        Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearchUrl, "hqb.demo.enabled", true,
                "hqb.demo.parts", PartsSample.files(settings.parts(), folder), "hqb.demo.density", settings.density(), "hqb.secrets.key",
                ProductProcess.SECRETS_KEY);
        try (ApplicationContext context = ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false)
                .properties(properties).start()) {
            context.getBeansOfType(DemoData.class).forEach(data -> data.load(progress));
        }
    }
}
