package hqb.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.Application;
import hqb.bench.SearchRecorder.Recorded;
import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.Progress;
import hqb.platform.local.ServerFolder;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Reindex;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures the finder over many units against the same queries sent straight to Elasticsearch, and how smoothly a large floor is panned
 * over. Each measurement is a section of the report.
 */
public final class RunUnitBenchmark {
    private static final int HEAP_MEGABYTES = 1_024;
    /** Rounds before those that count, until the product runs compiled. */
    private static final int WARMING = 8;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Copies of the demonstration's units with other sizes; together they would not fit their spaces, which is not asked here. */
    private static final String COPIES = """
            INSERT INTO spaces_lettable_unit (id, space_id, level, label, gross_m2, usable_m2, uses, title_proof, title_proved_on,
                floor_load_kg_m2, clear_height_m, power_kva, passenger_lift_kg, freight_lift_kg, water, fume_extraction, rent_cny_m2_month,
                effective_cny_m2_month, management_cny_m2_month, rent_free_days, deposit_months, agency_months, min_term_months,
                requirements, free_from, confirmed_on, demonstration, changed_at)
            SELECT uuidv7(), space_id, level, label || '/' || n, round((gross_m2 * (0.6 + n %% 17 * 0.05))::numeric, 1),
                round((usable_m2 * (0.6 + n %% 17 * 0.05))::numeric, 1), uses, title_proof, title_proved_on, floor_load_kg_m2,
                clear_height_m, round(power_kva * (0.5 + n %% 11 * 0.1)), passenger_lift_kg, freight_lift_kg, water, fume_extraction,
                rent_cny_m2_month + n %% 23, effective_cny_m2_month + n %% 23, management_cny_m2_month, rent_free_days, deposit_months,
                agency_months, min_term_months, requirements, free_from + n %% 60, confirmed_on - n %% 9, true, changed_at
            FROM spaces_lettable_unit, generate_series(1, %d) AS n LIMIT %d
            """;

    private final BenchSettings settings;
    private final int units = BenchSettings.number("units");
    private final Progress progress = new ConsoleProgress(System.out, ConsoleProgress.onTerminal());
    private final Wire wire = new Wire();

    private RunUnitBenchmark(BenchSettings settings) {
        this.settings = settings;
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}. */
    public static void main(String[] args) throws Exception {
        BenchSettings settings = BenchSettings.fromSystemProperties();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", settings.folder().resolve("logs/benchmark.log").toString());
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        new RunUnitBenchmark(settings).run();
    }

    /** A search both ways. */
    private record Pair(HttpRequest api, HttpRequest raw) {
    }

    private void run() throws IOException, SQLException {
        try (ServerFolder folder = ServerFolder.open(settings.folder(), !settings.keep());
                LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(),
                        new LocalServers.Wish(true, true, Durability.KEPT, HEAP_MEGABYTES))) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "end servers"));
            DatabaseAddress database = servers.database();
            servers.awaitElasticsearch();
            long indexed = load(database, servers.elasticsearchUrl());
            MeasurePanning panning = new MeasurePanning(settings.folder().resolveSibling("."));
            panning.prepare(database);
            Path log = folder.root().resolve("logs/product.log");
            try (ProductProcess product = ProductProcess.start(database, servers.elasticsearchUrl(), log)) {
                String report = "# Spaces, measured\n\nMade by `./mvnw -Pbench,bench-spaces`. " + Machine.describe() + ", load "
                        + String.format(Locale.ROOT, "%.1f", Machine.load()) + ".\n\n"
                        + measure(record(database, servers.elasticsearchUrl(), product.url()), indexed,
                                servers.elasticsearchUrl() + "/hqb-unit");
                Files.writeString(settings.report(), report); // nothing is lost when the browser fails
                report += "\n" + panning.measure(product.url(), folder.root().resolve("logs/browser.log"), settings.rounds());
                Files.writeString(settings.report(), report);
                System.out.println("\n" + report);
            }
        }
    }

    private long load(DatabaseAddress database, String elasticsearchUrl) throws IOException, SQLException {
        Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearchUrl, "hqb.demo.enabled", true,
                "hqb.demo.parts", settings.parts(), "hqb.secrets.key", ProductProcess.SECRETS_KEY);
        try (ApplicationContext context = ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false)
                .properties(properties).start()) {
            context.getBeansOfType(DemoData.class).forEach(data -> data.load(progress));
            try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE spaces_lettable_unit DISABLE TRIGGER USER");
                statement.executeUpdate(COPIES.formatted(units, units));
                statement.execute("ALTER TABLE spaces_lettable_unit ENABLE TRIGGER USER");
                statement.execute("ANALYZE spaces_lettable_unit");
            }
            context.getBean(Reindex.class).run(DocumentKind.UNIT, (done, total) -> progress.step("units", done, Math.max(1, total)));
        }
        return JSON.readTree(wire.need("GET", elasticsearchUrl + "/hqb-unit/_count", "")).get("count").asLong();
    }

    /** The searches, each done once while a recorder listens. */
    private List<Pair> record(DatabaseAddress database, String elasticsearchUrl, String measuredUrl) throws IOException {
        Random random = new Random(settings.seed());
        List<Pair> pairs = new ArrayList<>();
        try (SearchRecorder recorder = SearchRecorder.before(elasticsearchUrl);
                ProductProcess recorded = ProductProcess.start(database, recorder.url(), settings.folder().resolve("logs/recorded.log"))) {
            for (int i = 0; i < settings.queries(); i++) {
                String query = need(random);
                recorder.take();
                HttpResponse<byte[]> answer = wire.ask(request(recorded.url(), query));
                List<Recorded> asked = recorder.take();
                long told = answer.statusCode() == 200 ? JSON.readTree(answer.body()).at("/total").asLong(-1) : -1;
                if (asked.size() != 1 || told != JSON.readTree(asked.getFirst().answer()).at("/hits/total/value").asLong(-2)) {
                    throw new IOException("the search " + query + " was answered " + answer.statusCode() + ", " + told);
                }
                pairs.add(new Pair(request(measuredUrl, query), asked.getFirst().request()));
            }
        }
        return pairs;
    }

    private String measure(List<Pair> pairs, long indexed, String index) throws IOException {
        List<Double> ratios = new ArrayList<>();
        Samples api = new Samples();
        Samples raw = new Samples();
        for (int round = -WARMING; round < settings.rounds(); round++) {
            Samples apiNow = new Samples();
            Samples rawNow = new Samples();
            for (int swap = 0; swap < 2; swap++) {
                wire.need("POST", index + "/_cache/clear?request=true", "");
                for (int i = 0; i < pairs.size(); i++) {
                    boolean product = (i + swap) % 2 == 0;
                    (product ? apiNow : rawNow).add(time(product ? pairs.get(i).api() : pairs.get(i).raw()));
                }
            }
            if (round >= 0) {
                ratios.add(apiNow.percentile(0.5) / rawNow.percentile(0.5));
                api.addAll(apiNow);
                raw.addAll(rawNow);
                progress.step("rounds of searches", round + 1, settings.rounds());
            }
        }
        double ratio = Samples.median(ratios.stream().mapToDouble(Double::doubleValue).toArray());
        return String.format(Locale.ROOT, """
                ## Finding units

                %,d units, %d searches of 1 to 8 conditions, half of them with what nearly fits, %d rounds, one at a time.

                | | p50 | p95 | p99 |
                | --- | ---: | ---: | ---: |
                | the product | %.2f ms | %.2f ms | %.2f ms |
                | Elasticsearch, the same query | %.2f ms | %.2f ms | %.2f ms |

                Ratio of the medians: **%.2f** (median of rounds %s). Aim: at most 1.25.
                """, indexed, pairs.size(), settings.rounds(), api.percentile(0.5),
                api.percentile(0.95), api.percentile(0.99), raw.percentile(0.5), raw.percentile(0.95), raw.percentile(0.99), ratio,
                ratios.stream().map(one -> String.format(Locale.ROOT, "%.2f", one)).toList());
    }

    private long time(HttpRequest request) throws IOException {
        long began = System.nanoTime();
        HttpResponse<byte[]> answer = wire.ask(request);
        long took = System.nanoTime() - began;
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " was answered " + answer.statusCode());
        }
        return took;
    }

    private static HttpRequest request(String url, String query) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1/units?" + query)).header("Accept", "application/json")
                .header("Accept-Language", "en").build();
    }

    private static String need(Random random) {
        List<String> all = new ArrayList<>(List.of("minArea=" + random.nextInt(600), "maxArea=" + (600 + random.nextInt(1_500)),
                "maxRent=" + (60 + random.nextInt(90)), "maxCost=" + (80 + random.nextInt(100)),
                "use=" + List.of("office", "laboratory", "workshop", "makerspace").get(random.nextInt(4)),
                "ownership=" + List.of("state", "private", "collective", "government").get(random.nextInt(4)),
                "minFloorLoad=" + (200 + random.nextInt(400)), "minHeight=" + (2.5 + random.nextInt(10) / 10.0),
                "minPower=" + random.nextInt(150), "water=true", "maxDeposit=2", "metroMinutes=" + (3 + random.nextInt(6)), "proved=true",
                "confirmed=true", "polygon=114.0795,22.5430%3B114.0850,22.5430%3B114.0850,22.5475%3B114.0795,22.5475"));
        Collections.shuffle(all, random);
        List<String> chosen = new ArrayList<>(all.subList(0, 1 + random.nextInt(8)));
        if (random.nextBoolean()) {
            chosen.add("miss=" + (1 + random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            chosen.add("sort=" + List.of("cost", "rent", "area", "metro").get(random.nextInt(4)));
        }
        return String.join("&", chosen);
    }
}
