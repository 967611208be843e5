package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.Application;
import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.Progress;
import hqb.platform.local.ServerFolder;
import hqb.search.ElasticsearchSettings;
import hqb.search.Reindex;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the benchmark from the first server to the report. */
public final class RunBenchmark {
    private static final int HEAP_MEGABYTES = 1_024;
    private static final int SAMPLE = 20_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BenchSettings settings;
    private final Progress progress = new ConsoleProgress(System.out, ConsoleProgress.onTerminal());
    private final Wire wire = new Wire();
    private final Map<String, @Nullable Memory> memory = new LinkedHashMap<>();

    private RunBenchmark(BenchSettings settings) {
        this.settings = settings;
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}. */
    public static void main(String[] args) throws Exception {
        BenchSettings settings = BenchSettings.fromSystemProperties();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", settings.folder().resolve("logs/benchmark.log").toString());
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        new RunBenchmark(settings).run();
    }

    private void run() throws IOException {
        try (ServerFolder folder = ServerFolder.open(settings.folder(), !settings.keep());
                LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(),
                        new LocalServers.Wish(true, true, Durability.KEPT, HEAP_MEGABYTES))) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "end servers"));
            DatabaseAddress database = servers.database();
            servers.awaitElasticsearch();
            Findings findings = measure(database, servers.elasticsearchUrl(), folder.root());
            Files.writeString(settings.report(), Report.of(findings));
            System.out.println("\n" + Report.summary(findings) + "\nThe whole report is in " + settings.report());
        }
    }

    private Findings measure(DatabaseAddress database, String elasticsearchUrl, Path folder) throws IOException {
        Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearchUrl, "hqb.demo.enabled", true,
                "hqb.demo.parts", settings.parts(), "hqb.demo.density", settings.density(), "hqb.secrets.key", ProductProcess.SECRETS_KEY);
        String index;
        Corpus corpus;
        MeasureBulk.Rates bulk;
        try (ApplicationContext context = ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false)
                .properties(properties).start()) {
            for (DemoData data : context.getBeansOfType(DemoData.class)) {
                data.load(progress);
            }
            ElasticsearchSettings elasticsearch = context.getBean(ElasticsearchSettings.class);
            index = elasticsearch.url() + "/" + elasticsearch.indexPrefix() + "-part";
            corpus = Corpus.copy(wire, index, folder.resolve("documents.ndjson"), progress);
            bulk = new MeasureBulk(context.getBean(Reindex.class), elasticsearch, corpus).measure(settings.bulkRounds(), progress);
        }
        awaitQuiet(index);
        Path log = folder.resolve("logs/product.log");
        List<Duration> starts = starts(database, elasticsearchUrl, log);
        try (ProductProcess product = ProductProcess.start(database, elasticsearchUrl, log)) {
            memory.put("the product, just started", Memory.of(product.pid()));
            MeasureSearch measure = new MeasureSearch(index);
            List<List<Search>> searches = record(database, elasticsearchUrl, product.url(), corpus);
            warmUp(measure, searches.getFirst());
            List<MeasureSearch.Round> rounds = rounds(measure, searches.subList(1, searches.size()));
            memory.put("the product, after all searches", Memory.of(product.pid()));
            memory.put("Elasticsearch", Memory.ofServer(folder, "elasticsearch"));
            memory.put("PostgreSQL", Memory.ofServer(folder, "postgresql"));
            JsonNode counts = JSON.readTree(wire.need("GET", product.url() + "/api/v1/meta", "")).at("/counts");
            JsonNode shape = JSON.readTree(wire.need("GET", index + "/_stats/segments,store", "")).at("/_all/primaries");
            return new Findings(settings, Machine.describe(), Machine.load(), counts.get("parts").asLong(), counts.get("offers").asLong(),
                    shape.at("/segments/count").asInt(), shape.at("/store/size_in_bytes").asLong(), rounds, measure.errors(), bulk, starts,
                    memory);
        }
    }

    /** Waits until Elasticsearch has tidied up after the loading. */
    private void awaitQuiet(String index) throws IOException {
        while (JSON.readTree(wire.need("GET", index + "/_stats/merge", "")).at("/_all/primaries/merges/current").asLong() > 0) {
            Pauses.milliseconds(500);
        }
    }

    private List<Duration> starts(DatabaseAddress database, String elasticsearchUrl, Path log) throws IOException {
        List<Duration> starts = new ArrayList<>();
        for (int i = 1; i <= settings.starts(); i++) {
            try (ProductProcess product = ProductProcess.start(database, elasticsearchUrl, log)) {
                starts.add(product.startedIn());
            }
            progress.step("starts of the product", i, settings.starts());
        }
        return starts;
    }

    /** The searches of the warm-up and of each round, none of them the same draw; recorded by a second product. */
    private List<List<Search>> record(DatabaseAddress database, String elasticsearchUrl, String measuredUrl, Corpus corpus)
            throws IOException {
        SearchMaker maker = new SearchMaker(corpus.sample(SAMPLE, settings.seed()), settings.seed());
        List<List<Search>> searches = new ArrayList<>();
        try (SearchRecorder recorder = SearchRecorder.before(elasticsearchUrl);
                ProductProcess recorded = ProductProcess.start(database, recorder.url(), settings.folder().resolve("logs/recorded.log"))) {
            RecordSearches record = new RecordSearches(recorder, recorded.url(), measuredUrl);
            for (int round = 0; round <= settings.rounds(); round++) {
                String name = "searches " + (round == 0 ? "of the warm-up" : "of round " + round);
                searches.add(record.record(maker, settings.queries(), settings.seed() + round, name, progress));
            }
        }
        return searches;
    }

    private void warmUp(MeasureSearch measure, List<Search> searches) throws IOException {
        for (int pass = 0; pass < 2; pass++) {
            measure.round(pass, searches, settings.clients());
            progress.step("warm-up", pass + 1, 2);
        }
    }

    private List<MeasureSearch.Round> rounds(MeasureSearch measure, List<List<Search>> searches) throws IOException {
        List<MeasureSearch.Round> rounds = new ArrayList<>();
        for (List<Search> one : searches) {
            rounds.add(measure.round(rounds.size(), one, settings.clients()));
            progress.step("rounds of searches", rounds.size(), searches.size());
        }
        return rounds;
    }
}
