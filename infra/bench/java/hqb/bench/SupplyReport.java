package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.bench.MeasureFreshness.Fresh;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Formatter;
import java.util.Locale;

/** Puts the findings on a supplier's work into words: Markdown, with each aim and whether it was met. */
final class SupplyReport {
    private static final double AIM_IMPORT = 0.6;
    private static final long AIM_HEAP = 256;
    private static final double AIM_QUIET_MS = 1_500;
    private static final double AIM_BUSY_MS = 3_000;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final SupplyFindings found;
    private final StringBuilder text = new StringBuilder();
    private final Formatter out = new Formatter(text, Locale.ROOT);

    private SupplyReport(SupplyFindings found) {
        this.found = found;
    }

    /** All of it. */
    static String of(SupplyFindings found) {
        SupplyReport report = new SupplyReport(found);
        report.text
                .append("# Benchmark of a supplier's work\n\nWritten by `./mvnw -Pbench,bench-supply`; `docs/benchmark.md` says how it is ")
                .append("measured.\n\n");
        report.out.format("- Machine: %s\n- Date: %s, seed %d, load of the machine at the end %.1f\n- The product: `java %s`\n",
                found.machine(),
                LocalDate.now(ZoneOffset.UTC), found.settings().seed(), found.load(), String.join(" ", ProductProcess.OPTIONS));
        report.text.append("\n## Aims\n\n");
        report.summary();
        report.details();
        return report.text.toString();
    }

    /** The aims, and how it stands with them. */
    static String summary(SupplyFindings found) {
        SupplyReport report = new SupplyReport(found);
        report.summary();
        return report.text.toString();
    }

    private void summary() {
        double ratio = seconds(found.raw()) / seconds(found.searchable());
        long above = found.heap().peakAfter() - found.idle();
        out.format("| import of %,d rows | aim | found | |\n|---|---:|---:|---|\n", found.settings().rows());
        out.format("| rate until searchable: product / parse + COPY + bulk index | >= %.2f | %.2f | %s |\n", AIM_IMPORT, ratio,
                met(ratio >= AIM_IMPORT));
        out.format("| heap in use after collections, above idle | <= %d MB | %d MB | %s |\n", AIM_HEAP, above, met(above <= AIM_HEAP));
        freshness("found by a search after its sending, p99, " + found.settings().changes() + " changes a second", found.quiet(),
                AIM_QUIET_MS);
        freshness("the same during an import of as many rows", found.busy(), AIM_BUSY_MS);
        out.format("| changes lost | 0 | %d | %s |\n", found.quiet().lost() + found.busy().lost(),
                met(found.quiet().lost() + found.busy().lost() == 0));
    }

    private void freshness(String what, Fresh fresh, double aim) {
        double p99 = fresh.found().percentile(P99);
        out.format("| %s | <= %.1f s | %.2f s | %s |\n", what, aim / 1_000, p99 / 1_000, met(p99 <= aim));
    }

    private void details() {
        text.append("\n## Import\n\n| | seconds | rows a second |\n|---|---:|---:|\n");
        line("the product, until it says done", found.imported());
        line("the product, until every part is searchable", found.searchable());
        line("parse + COPY + bulk index", found.raw());
        line("a second list, half of its prices changed, beside single changes", found.second());
        out.format("\nThe first: %s. The second: %s.\n", counts(found.done()), counts(found.changed()));
        out.format("Heap: %d MB idle, at most %d MB in use after a collection and %d MB before one.\n", found.idle(),
                found.heap().peakAfter(), found.heap().peak());
        text.append("\n## Freshness\n\nMilliseconds from sending.\n\n| | changes | answer p50 | answer p99 | found p50 | found p99 |\n");
        text.append("|---|---:|---:|---:|---:|---:|\n");
        samples("at rest", found.quiet());
        samples("during an import", found.busy());
        text.append("\n## A list without a header\n\n| column | taken for |\n|---|---|\n");
        found.recognised().forEach(column -> text.append("| ").append(column.replace(": ", " | ")).append(" |\n"));
    }

    private void line(String what, Duration time) {
        out.format("| %s | %.1f | %,.0f |\n", what, seconds(time), found.settings().rows() / seconds(time));
    }

    private void samples(String what, Fresh fresh) {
        out.format("| %s | %d | %.0f | %.0f | %.0f | %.0f |\n", what, fresh.found().count(), fresh.answered().percentile(P50),
                fresh.answered().percentile(P99), fresh.found().percentile(P50), fresh.found().percentile(P99));
    }

    private static String counts(JsonNode done) {
        return String.format(Locale.ROOT, "%,d rows, %,d created, %,d changed, %,d unchanged, %,d rejected", done.get("rowsTotal").asInt(),
                done.get("created").asInt(), done.get("changed").asInt(), done.get("unchanged").asInt(), done.get("rowsRejected").asInt());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static String met(boolean met) {
        return met ? "met" : "missed";
    }
}
