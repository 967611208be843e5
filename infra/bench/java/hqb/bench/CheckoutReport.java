package hqb.bench;

import hqb.bench.CheckoutFindings.Rate;
import hqb.bench.CheckoutFindings.Round;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Puts the findings on buying into words: Markdown, with the aim and whether it was met. */
final class CheckoutReport {
    private static final double AIM = 0.3;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final CheckoutFindings found;
    private final StringBuilder text = new StringBuilder();
    private final Formatter out = new Formatter(text, Locale.ROOT);

    private CheckoutReport(CheckoutFindings found) {
        this.found = found;
    }

    /** All of it. */
    static String of(CheckoutFindings found) {
        CheckoutReport report = new CheckoutReport(found);
        report.text.append("# Benchmark of buying\n\nWritten by `./mvnw -Pbench,bench-checkout`; `docs/benchmark.md` says how it is ")
                .append("measured.\n\n");
        report.out.format("- Machine: %s\n- Date: %s, seed %d, load of the machine at the end %.1f\n- The product: `java %s`\n",
                found.machine(), LocalDate.now(ZoneOffset.UTC), found.settings().seed(), found.load(),
                String.join(" ", ProductProcess.OPTIONS));
        report.out.format("- %d rounds of %d checkouts and of %d seconds of bare transactions; every figure is the median over rounds\n",
                found.settings().rounds(), found.settings().checkouts(), found.settings().seconds());
        report.text.append("\n## Aim\n\n");
        report.summary();
        report.details();
        return report.text.toString();
    }

    /** The aim, and how it stands with it. */
    static String summary(CheckoutFindings found) {
        CheckoutReport report = new CheckoutReport(found);
        report.summary();
        return report.text.toString();
    }

    private void summary() {
        double ratio = median(found.many(), Round::ratio);
        text.append("| | aim | found | |\n|---|---:|---:|---|\n");
        out.format("| checkouts / TPC-B-like transactions a second, %d clients | >= %.2f | %.2f | %s |\n", found.settings().clients(), AIM,
                ratio, ratio >= AIM ? "met" : "missed");
        out.format("| the same, 1 client | | %.2f | |\n", median(found.one(), Round::ratio));
        out.format("| transactions of PostgreSQL a checkout | | %.1f | |\n", found.transactions());
    }

    private void details() {
        text.append("\n## Found\n\nMilliseconds; payments from the payer's confirmation until the orders are paid, all together.\n\n");
        out.format("| | clients | a second | p50 | p99 |\n|---|---:|---:|---:|---:|\n");
        line("checkouts", found.one(), 1, Round::checkouts);
        line("TPC-B-like transactions", found.one(), 1, Round::raw);
        line("payments", found.one(), 1, Round::payments);
        line("checkouts", found.many(), found.settings().clients(), Round::checkouts);
        line("TPC-B-like transactions", found.many(), found.settings().clients(), Round::raw);
        line("payments", found.many(), found.settings().clients(), Round::payments);
        out.format("\n## Each round\n\n| round | 1 client | %d clients |\n|---:|---:|---:|\n", found.settings().clients());
        for (int i = 0; i < found.many().size(); i++) {
            out.format("| %d | %.2f | %.2f |\n", i + 1, found.one().get(i).ratio(), found.many().get(i).ratio());
        }
    }

    private void line(String what, List<Round> rounds, int clients, Function<Round, Rate> rate) {
        boolean timed = rate.apply(rounds.getFirst()).times().count() > 0;
        out.format("| %s | %d | %,.0f | %s | %s |\n", what, clients, median(rounds, round -> rate.apply(round).perSecond()),
                timed ? figure(rounds, round -> rate.apply(round).times().percentile(P50)) : "",
                timed ? figure(rounds, round -> rate.apply(round).times().percentile(P99)) : "");
    }

    private static String figure(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return String.format(Locale.ROOT, "%.1f", median(rounds, figure));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Samples.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
