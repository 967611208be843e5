package hqb.bench;

import hqb.bench.MeasureSearch.Round;
import hqb.bench.Search.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Puts findings into words: Markdown, with each aim and whether it was met. */
final class Report {
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final double AIM_P50 = 1.25;
    private static final double AIM_P99 = 1.5;
    private static final double AIM_BULK = 0.7;
    private static final double MEGABYTE = 1 << 20;

    private final Findings found;
    private final StringBuilder text = new StringBuilder();
    private final Formatter out = new Formatter(text, Locale.ROOT);

    private Report(Findings found) {
        this.found = found;
    }

    /** All of it. */
    static String of(Findings found) {
        return new Report(found).whole();
    }

    /** The aims, and how it stands with them. */
    static String summary(Findings found) {
        Report report = new Report(found);
        report.summary();
        return report.text.toString();
    }

    private String whole() {
        text.append("# Benchmark\n\nWritten by `./mvnw -Pbench`; `docs/benchmark.md` says how it is measured.\n\n");
        out.format("- Machine: %s\n", found.machine());
        out.format("- Date: %s, seed %d, load of the machine at the end %.1f\n", LocalDate.now(ZoneOffset.UTC), found.settings().seed(),
                found.load());
        out.format(
                "- Data: %,d parts, %,d offers (density %s); parts index of %.0f MB in %d segments, Elasticsearch with 1 GB of heap, one shard\n",
                found.parts(), found.offers(), found.settings().density(), found.indexBytes() / MEGABYTE, found.segments());
        out.format(
                "- Searches: %d rounds of %d searches of each kind, every figure the median over rounds; %d clients where there are many\n",
                found.settings().rounds(), found.settings().queries(), found.settings().clients());
        out.format("- The product: its own process, `java %s`\n", String.join(" ", ProductProcess.OPTIONS));
        text.append("\n## Aims\n\n");
        summary();
        text.append("\n## Searches one at a time\n\nMilliseconds; ratio = the product to Elasticsearch asked the same directly.\n\n");
        out.format("| search | Elasticsearch p50 | product p50 | ratio | Elasticsearch p99 | product p99 | ratio |\n");
        out.format("|---|---:|---:|---:|---:|---:|---:|\n");
        for (Kind kind : Kind.values()) {
            latencies(kind.text(), (round, side) -> Objects.requireNonNull(Objects.requireNonNull(round.latencies().get(kind)).get(side)));
        }
        latencies("**all**", Round::all);
        text.append("\n## ").append(found.settings().clients()).append(" clients at a time\n\n");
        out.format("| | Elasticsearch | product | ratio |\n");
        out.format("|---|---:|---:|---:|\n");
        row("searches a second", round -> throughput(round, Side.RAW), round -> throughput(round, Side.API));
        row("p50, ms", round -> busy(round, Side.RAW).percentile(P50), round -> busy(round, Side.API).percentile(P50));
        row("p99, ms", round -> busy(round, Side.RAW).percentile(P99), round -> busy(round, Side.API).percentile(P99));
        text.append("\n## Each round\n\n| round | p50 ratio | p99 ratio | throughput ratio |\n|---:|---:|---:|---:|\n");
        for (int i = 0; i < found.rounds().size(); i++) {
            Round round = found.rounds().get(i);
            out.format("| %d | %.2f | %.2f | %.2f |\n", i + 1, ratio(round, Round::all, P50), ratio(round, Round::all, P99),
                    throughput(round, Side.API) / throughput(round, Side.RAW));
        }
        out.format("\n## Bulk indexing\n\n");
        out.format("Documents a second, %d a request: rebuilt by the product from PostgreSQL %s, ready-made documents sent directly %s.\n",
                MeasureBulk.BATCH, figures(found.bulk().product(), "%,.0f"), figures(found.bulk().raw(), "%,.0f"));
        out.format("\n## Start and memory\n\n");
        out.format("From the start of the process to good health, data in place: %s s.\n",
                figures(found.starts().stream().map(Report::seconds).toList(), "%.1f"));
        out.format("\n| megabytes | resident | of which its own alone |\n|---|---:|---:|\n");
        found.memory().forEach((name, memory) -> out.format("| %s | %s | %s |\n", name, memory == null ? "?" : memory.resident(),
                memory == null ? "?" : memory.anonymous()));
        return text.toString();
    }

    private void summary() {
        double p50 = median(round -> ratio(round, Round::all, P50));
        double p99 = median(round -> ratio(round, Round::all, P99));
        double bulk = median(found.bulk().product()) / median(found.bulk().raw());
        out.format("| %,d parts, %,d offers | aim | found | |\n", found.parts(), found.offers());
        out.format("|---|---:|---:|---|\n");
        out.format("| search, p50: product / Elasticsearch | <= %.2f | %.2f | %s |\n", AIM_P50, p50, met(p50 <= AIM_P50));
        out.format("| search, p99: product / Elasticsearch | <= %.2f | %.2f | %s |\n", AIM_P99, p99, met(p99 <= AIM_P99));
        out.format("| searches a second, %d clients: product / Elasticsearch | | %.2f | |\n", found.settings().clients(),
                median(round -> throughput(round, Side.API) / throughput(round, Side.RAW)));
        out.format("| failed searches | 0 | %d | %s |\n", found.errors(), met(found.errors() == 0));
        out.format("| bulk indexing: product / raw bulk | >= %.2f | %.2f | %s |\n", AIM_BULK, bulk, met(bulk >= AIM_BULK));
        out.format("| start of the product | | %.1f s | |\n", median(found.starts().stream().map(Report::seconds).toList()));
        found.memory().forEach((name, memory) -> out.format("| memory of %s | | %s | |\n", name,
                memory == null ? "not known" : memory.resident() + " MB, " + memory.anonymous() + " MB its own alone"));
    }

    /** The measurements of one round and side. */
    private interface Choice {
        Samples of(Round round, Side side);
    }

    private void latencies(String name, Choice choice) {
        out.format("| %s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |\n", name, median(round -> choice.of(round, Side.RAW).percentile(P50)),
                median(round -> choice.of(round, Side.API).percentile(P50)), median(round -> ratio(round, choice, P50)),
                median(round -> choice.of(round, Side.RAW).percentile(P99)), median(round -> choice.of(round, Side.API).percentile(P99)),
                median(round -> ratio(round, choice, P99)));
    }

    private void row(String name, ToDoubleFunction<Round> raw, ToDoubleFunction<Round> api) {
        out.format("| %s | %.1f | %.1f | %.2f |\n", name, median(raw), median(api),
                median(round -> api.applyAsDouble(round) / raw.applyAsDouble(round)));
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Samples.median(found.rounds().stream().mapToDouble(figure).toArray());
    }

    private static double median(List<Double> figures) {
        return Samples.median(figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double ratio(Round round, Choice choice, double share) {
        return choice.of(round, Side.API).percentile(share) / choice.of(round, Side.RAW).percentile(share);
    }

    private static Samples busy(Round round, Side side) {
        return Objects.requireNonNull(round.busy().get(side));
    }

    private static double throughput(Round round, Side side) {
        return Objects.requireNonNull(round.throughput().get(side));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static String figures(List<Double> figures, String format) {
        return String.join(", ",
                figures.stream().map((Function<Double, String>) figure -> String.format(Locale.ROOT, format, figure)).toList());
    }

    private static String met(boolean met) {
        return met ? "met" : "missed";
    }
}
