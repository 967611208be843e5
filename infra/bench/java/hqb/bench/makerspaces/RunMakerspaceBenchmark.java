package hqb.bench.makerspaces;

import hqb.Application;
import hqb.bench.BenchSettings;
import hqb.bench.Machine;
import hqb.bench.ProductProcess;
import hqb.places.LoadPlaces;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.ServerFolder;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures bookings and the register of makerspaces on a fresh PostgreSQL, section by section; further measurements are further sections. */
public final class RunMakerspaceBenchmark {
    private static final int HEAP_MEGABYTES = 512;
    private static final List<Section> SECTIONS = List.of(new BookingSection(), new SeriesSection(), new ReviewSection(),
            new ClaimSection());

    private RunMakerspaceBenchmark() {
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}; {@code only} names the sections, all when it is empty. */
    public static void main(String[] args) throws Exception {
        BenchSettings settings = BenchSettings.fromSystemProperties();
        List<String> only = Arrays.stream(System.getProperty("hqb.bench.only", "").split(",", -1)).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", settings.folder().resolve("logs/benchmark.log").toString());
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        run(settings, only);
    }

    private static void run(BenchSettings settings, List<String> only) throws Exception {
        try (ServerFolder folder = ServerFolder.open(settings.folder(), true);
                LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(),
                        new LocalServers.Wish(true, true, Durability.KEPT, HEAP_MEGABYTES))) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "end servers"));
            DatabaseAddress database = servers.database();
            servers.awaitElasticsearch();
            Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                    "hqb.database.password", database.password(), "hqb.elasticsearch.url", servers.elasticsearchUrl(), "hqb.demo.enabled",
                    false, "hqb.secrets.key", ProductProcess.SECRETS_KEY);
            try (ApplicationContext product = ApplicationContext.builder().mainClass(Application.class).banner(false)
                    .deduceEnvironment(false).properties(properties).start()) {
                product.getBean(LoadPlaces.class).load();
                World world = new World(product, database, settings);
                world.begin();
                write(settings, world, only);
            }
        }
    }

    private static void write(BenchSettings settings, World world, List<String> only) throws Exception {
        StringBuilder report = new StringBuilder("# Makerspaces, measured\n\nMade by `./mvnw -Pbench,bench-makerspaces`. ")
                .append(Machine.describe()).append(", load ").append(String.format(Locale.ROOT, "%.1f", Machine.load())).append(".\n");
        for (Section section : SECTIONS) {
            if (only.isEmpty() || only.contains(section.name())) {
                report.append('\n').append(section.measure(world));
                keep(settings, report); // nothing is lost when a later one fails
            }
        }
        System.out.println("\n" + report);
    }

    private static void keep(BenchSettings settings, CharSequence report) throws IOException {
        Files.writeString(settings.report(), report);
    }
}
