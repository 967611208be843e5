package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.Application;
import hqb.bench.MeasureFreshness.Fresh;
import hqb.bench.MeasureFreshness.Watched;
import hqb.operations.DemoAccount;
import hqb.operations.DemoAccounts;
import hqb.platform.local.ConsoleProgress;
import hqb.platform.local.DatabaseAddress;
import hqb.platform.local.DemoData;
import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.Progress;
import hqb.platform.local.ServerFolder;
import hqb.platform.reindex.DirtyQueue;
import hqb.platform.reindex.DocumentKind;
import hqb.search.ElasticsearchSettings;
import hqb.search.Reindex;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Measures a supplier's work: a list of a million rows, and how soon a change is found. */
public final class RunSupplyBenchmark {
    private static final int HEAP_MEGABYTES = 1_024;
    private static final int WARM_UP_SECONDS = 20;
    private static final int BUSY_SECONDS = 150;

    private final SupplySettings settings;
    private final Progress progress = new ConsoleProgress(System.out, ConsoleProgress.onTerminal());

    private RunSupplyBenchmark(SupplySettings settings) {
        this.settings = settings;
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}. */
    public static void main(String[] args) throws Exception {
        SupplySettings settings = SupplySettings.fromSystemProperties();
        System.setProperty("logback.configurationFile", "logback-local.xml");
        System.setProperty("hqb.local.log", settings.folder().resolve("logs/benchmark.log").toString());
        ParentWatch.begin(1, () -> Runtime.getRuntime().exit(1));
        new RunSupplyBenchmark(settings).run();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        try (ServerFolder folder = ServerFolder.open(settings.folder(), !settings.keep());
                LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(),
                        new LocalServers.Wish(true, true, Durability.KEPT, HEAP_MEGABYTES))) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "end servers"));
            DatabaseAddress database = servers.database();
            servers.awaitElasticsearch();
            SupplyFindings findings = measure(database, servers.elasticsearchUrl(), folder.root());
            Files.writeString(settings.report(), SupplyReport.of(findings));
            System.out.println("\n" + SupplyReport.summary(findings) + "\nThe whole report is in " + settings.report());
        }
    }

    private SupplyFindings measure(DatabaseAddress database, String elasticsearchUrl, Path folder)
            throws IOException, SQLException, InterruptedException {
        String index = elasticsearchUrl + "/hqb-part";
        String key = load(database, elasticsearchUrl, folder);
        clear(database);
        GcLog heap = new GcLog(folder.resolve("logs/gc.log"));
        try (ProductProcess product = ProductProcess.start(database, elasticsearchUrl, folder.resolve("logs/product.log"),
                List.of(heap.option()))) {
            ShopClient shop = new ShopClient(product.url(), key);
            SupplyList list = new SupplyList(database, settings.seed());
            Path apart = folder.resolve("watched.csv");
            list.writeApart(apart, (WARM_UP_SECONDS + settings.seconds() + BUSY_SECONDS) * settings.changes());
            shop.await(shop.send(apart, "apply"));
            awaitIndexed(database);
            List<Watched> watched = watched(shop);
            Path file = folder.resolve("list.csv");
            list.write(file, settings.rows(), true, 0);
            progress.step("list of rows written", settings.rows(), settings.rows());
            List<String> recognised = recognised(shop, list, folder.resolve("headerless.csv"));

            freshness(shop, index, watched.subList(0, WARM_UP_SECONDS * settings.changes()), until(Duration.ofSeconds(WARM_UP_SECONDS)));
            List<Watched> rest = watched.subList(WARM_UP_SECONDS * settings.changes(), watched.size());
            int calm = Math.min(rest.size() / 2, settings.seconds() * settings.changes());
            Fresh quiet = freshness(shop, index, rest.subList(0, calm), until(Duration.ofSeconds(settings.seconds())));
            progress.step("freshness on a market at rest", 1, 1);

            collect(product.pid());
            int before = heap.lines();
            collect(product.pid());
            long idle = heap.since(before).peakAfter();
            before = heap.lines();
            long began = System.nanoTime();
            JsonNode done = shop.await(shop.send(file, "apply"));
            Duration imported = Duration.ofNanos(System.nanoTime() - began);
            awaitIndexed(database);
            Duration searchable = Duration.ofNanos(System.nanoTime() - began);
            GcLog.Heap used = heap.since(before);
            progress.step("import", 1, 1);

            Duration raw = new RawImport(database, elasticsearchUrl).measure(file);
            progress.step("the same rows parsed, copied and indexed in bulk", 1, 1);

            list.write(file, settings.rows(), true, 2);
            AtomicBoolean running = new AtomicBoolean(true);
            String again = shop.send(file, "apply");
            Thread watch = Thread.startVirtualThread(() -> {
                try {
                    shop.await(again);
                    awaitIndexed(database);
                } catch (IOException | SQLException broken) {
                    System.err.println("the second import was not watched to its end: " + broken);
                } finally {
                    running.set(false);
                }
            });
            long secondBegan = System.nanoTime();
            Fresh busy = freshness(shop, index, rest.subList(calm, rest.size()), running::get);
            watch.join();
            Duration second = Duration.ofNanos(System.nanoTime() - secondBegan);
            JsonNode changed = shop.get(again);
            progress.step("freshness during an import", 1, 1);
            return new SupplyFindings(settings, Machine.describe(), Machine.load(), done, imported, searchable, raw, idle, used, quiet,
                    busy,
                    changed, second, recognised);
        }
    }

    /** Loads the market and its demo accounts; returns the API key of the supplier. */
    private String load(DatabaseAddress database, String elasticsearchUrl, Path folder) throws IOException {
        Map<String, Object> properties = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(),
                "hqb.database.password", database.password(), "hqb.elasticsearch.url", elasticsearchUrl, "hqb.demo.enabled", true,
                "hqb.demo.parts", settings.parts(), "hqb.demo.density", settings.density(), "hqb.secrets.key", ProductProcess.SECRETS_KEY);
        try (ApplicationContext context = ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false)
                .properties(properties).start()) {
            for (DemoData data : context.getBeansOfType(DemoData.class)) {
                data.load(progress);
            }
            String alias = context.getBean(ElasticsearchSettings.class).indexPrefix() + "-part";
            if (new Wire().status("HEAD", elasticsearchUrl + "/" + alias) != 200) {
                context.getBean(Reindex.class).run(DocumentKind.PART, (done, total) -> progress.step("parts indexed", done, total));
            }
            List<DemoAccount> accounts = context.getBean(DemoAccounts.class).ensure(folder.resolve("demo.json"), "http://127.0.0.1");
            context.getBean(DirtyQueue.class);
            return accounts.stream().filter(account -> account.role().equals("supplier")).findFirst().orElseThrow().apiKey();
        }
    }

    /** Takes away what an earlier run imported. */
    private static void clear(DatabaseAddress database) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute("""
                    WITH gone AS (DELETE FROM supply_offer WHERE sku ~ '^[BW][0-9]+$' RETURNING supplier_id, category_slug),
                    tally AS (SELECT supplier_id, category_slug, count(*) AS offers FROM gone GROUP BY 1, 2)
                    UPDATE supply_tally t SET offers = greatest(0, t.offers - y.offers) FROM tally y
                    WHERE t.supplier_id = y.supplier_id AND t.category_slug = y.category_slug
                    """);
            statement.execute("DELETE FROM supply_import");
            statement.execute("VACUUM ANALYZE supply_offer");
        }
    }

    private static Connection connect(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** The supplier's offers that nothing else changes. */
    private static List<Watched> watched(ShopClient shop) throws IOException {
        List<Watched> offers = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page = shop.offers(cursor);
            for (JsonNode offer : page.get("items")) {
                if (offer.get("sku").asText().matches("W\\d+")) {
                    offers.add(new Watched(offer.at("/part/id").asText(), offer.get("sku").asText(), offer.get("stock").asLong()));
                }
            }
            cursor = page.get("next").asText(null);
        } while (cursor != null);
        return offers;
    }

    /** Which columns of the list are known for what they are without a header: {@code sku: sku 1.00}. */
    private List<String> recognised(ShopClient shop, SupplyList list, Path file) throws IOException {
        list.write(file, 5_000, false, 0);
        List<String> columns = new ArrayList<>();
        String[] meant = SupplyList.HEADER.split(",", -1);
        int at = 0;
        for (JsonNode column : shop.await(shop.send(file, "dry-run")).get("columns")) {
            columns.add(meant[at++] + ": " + column.get("role").asText());
        }
        return columns;
    }

    private Fresh freshness(ShopClient shop, String index, List<Watched> offers, BooleanSupplier goOn) throws IOException {
        return new MeasureFreshness(shop, index, offers, settings.changes(), settings.seed()).measure(goOn);
    }

    private static BooleanSupplier until(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    private static void awaitIndexed(DatabaseAddress database) throws SQLException, IOException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            while (true) {
                try (ResultSet row = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM platform_dirty WHERE NOT at_once)")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        return;
                    }
                }
                Pauses.milliseconds(200);
            }
        }
    }

    /** Has a JVM collect its garbage. */
    private static void collect(long pid) throws IOException, InterruptedException {
        Process command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid),
                "GC.run")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!command.waitFor(1, TimeUnit.MINUTES)) {
            command.destroyForcibly();
        }
    }
}
