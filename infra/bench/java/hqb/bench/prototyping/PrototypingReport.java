package hqb.bench.prototyping;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was found into words: Markdown, with each aim and whether it was met. */
final class PrototypingReport {
    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final int SLOWEST = 12;

    private final PrototypingSettings settings;
    private final String machine;
    private final StringBuilder text = new StringBuilder();
    private final Formatter out = new Formatter(text, Locale.ROOT);
    private final StringBuilder aims = new StringBuilder();
    private final Formatter aim = new Formatter(aims, Locale.ROOT);
    private double loadBefore;

    PrototypingReport(PrototypingSettings settings, String machine, double loadBefore) {
        this.settings = settings;
        this.machine = machine;
        this.loadBefore = loadBefore;
    }

    /** The table of aims alone. */
    String summary() {
        return "| | aim | found | |\n|---|---:|---:|---|\n" + aims;
    }

    /** All of it. */
    String whole(double load) {
        return String.format(Locale.ROOT, """
                # Benchmark of prototyping

                Written by `./mvnw -Pbench,bench-prototyping`; `docs/benchmark.md` says how it is measured.

                - Machine: %s
                - Date: %s, seed %d, load of the machine before %.1f, at the end %.1f (this run alone makes about 2)

                ## Aims

                %s%s""", machine, LocalDate.now(ZoneOffset.UTC), settings.seed(), loadBefore, load, summary(), text);
    }

    private void aim(String what, String wanted, String found, boolean met) {
        aim.format("| %s | %s | %s | %s |\n", what, wanted, found, met ? "met" : "missed");
    }

    private static String figure(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    void boards(List<BoardTimes> boards, int cells) {
        double ours = BoardTimes.percentile(boards, BoardTimes::ours, P95);
        double five = BoardTimes.percentile(boards, BoardTimes::five, P95);
        double four = BoardTimes.percentile(boards, BoardTimes::four, P95);
        aim("zip to analysis, pictures and prices, p95 / `@tracespace/parser` only parsing the same boards, p95", "<= 1",
                figure("%.2f", ours / five), ours <= five);
        aim("the same / `gerber-parser`, the parser before it", "<= 1", figure("%.2f", ours / four), ours <= four);
        aim("zip to analysis, pictures and prices, p95", "<= 1 s", figure("%.0f ms", ours), ours <= 1000);
        long wrong = boards.stream().filter(board -> !board.wrong().isEmpty()).count();
        double slip = boards.stream().mapToDouble(BoardTimes::slip).max().orElse(0);
        aim("real boards: size within 0.05 mm, layers, holes and slots exact", "all",
                figure("%d of %d, largest difference %.3f mm", boards.size() - wrong, boards.size(), slip), wrong == 0);
        out.format(
                """

                        ## Real boards

                        %d boards, %d rounds, medians in milliseconds. Ours goes from the bytes of the zip to all measures, findings, pictures and %d
                        prices or reasons why there is none (all rules of the demonstration's providers, five quantities, all lead times). The rival
                        is given the unpacked files as text and parses them one after the other; nothing is measured, drawn or priced. A parser that
                        gives a file up costs what it took until then.

                        | board | zip, kB | ours | @tracespace/parser | gerber-parser | ours / faster one | |
                        |---|---:|---:|---:|---:|---:|---|
                        """,
                boards.size(), settings.rounds(), cells);
        boards.stream().sorted(Comparator.comparingDouble(board -> -board.ours()))
                .forEach(board -> out.format("| %s | %d | %.0f | %.0f | %.0f | %.2f | %s |\n", board.name(), board.bytes() / 1000,
                        board.ours(),
                        board.five(), board.four(), board.ours() / board.rival(), remark(board)));
        out.format("| p50 | | %.0f | %.0f | %.0f | | |\n| p95 | | %.0f | %.0f | %.0f | | |\n",
                BoardTimes.percentile(boards, BoardTimes::ours,
                        P50),
                BoardTimes.percentile(boards, BoardTimes::five, P50), BoardTimes.percentile(boards, BoardTimes::four, P50), ours, five,
                four);
        double worst = boards.stream().mapToDouble(board -> board.ours() / board.rival()).max().orElse(0);
        out.format("\nBoard by board, ours takes at most %.2f of the faster parser's time, in the median %.2f.\n", worst,
                BoardTimes.percentile(boards, board -> board.ours() / board.rival(), P50));
    }

    private static String remark(BoardTimes board) {
        String failed = board.failed() > 0 ? board.failed() + " files given up by the parser" : "";
        return board.wrong().isEmpty() ? failed : board.wrong() + (failed.isEmpty() ? "" : "; ") + failed;
    }

    void defects(MeasureDefects.Findings found) {
        aim("generated boards: size", "within 1 µm", figure("%.1f µm", found.slip() * 1000), found.slip() <= 0.001);
        aim("generated boards: layers, holes and slots", "exact", figure("%d of %d wrong", found.miscounted(), found.boards()),
                found.miscounted() == 0);
        aim(figure("%d kinds of planted defects: recall", found.byDefect().size()), ">= 99 %", figure("%.2f %%", 100 * found.recall()),
                found.recall() >= 0.99);
        aim("the same: precision", ">= 98 %", figure("%.2f %%", 100 * found.precision()), found.precision() >= 0.98);
        out.format(
                """

                        ## Planted defects

                        %d boards, %d of each kind and %d without any. A defect counts as found when its rule names its layer within 0.5 mm of where it
                        was planted. Every other finding is a mistake, unless it follows from what was planted (`Defect` names those rules), or is a
                        remark (info) of a rule that is not among these.

                        | defect | rule | planted | found |
                        |---|---|---:|---:|
                        """,
                found.boards(), settings.boards(), found.boards() - found.planted());
        found.byDefect()
                .forEach((defect, tally) -> out.format("| %s | %s | %d | %d |\n", defect.name().toLowerCase(Locale.ROOT).replace('_',
                        ' '), defect.rule(), tally.planted, tally.found));
        out.format("\nFindings that nothing explains: %s.\n", found.wrong().isEmpty() ? "none" : found.wrong());
        list(found.examples());
    }

    private void list(List<String> examples) {
        if (!examples.isEmpty()) {
            text.append('\n');
            examples.forEach(example -> text.append("- ").append(example).append('\n'));
        }
    }

    void models(List<MeasureModels.Findings> found) {
        for (MeasureModels.Findings one : found) {
            aim("STL of 1,000,000 triangles, " + one.order() + ", median", "<= 500 ms", figure("%.0f ms", one.together()),
                    one.together() <= 500);
        }
        double error = found.stream().mapToDouble(MeasureModels.Findings::error).max().orElse(1);
        aim("its volume, relative error", "<= 1e-6", figure("%.1e", error), error <= 1e-6);
        out.format("""

                ## Models

                A torus of 1,000,000 triangles (binary STL, 50 MB), from its bytes to all measures and findings; milliseconds.

                | order | read | measured | together, median | p95 | error of the volume |
                |---|---:|---:|---:|---:|---:|
                """);
        found.forEach(one -> out.format("| %s | %.0f | %.0f | %.0f | %.0f | %.1e |\n", one.order(), one.read(), one.measured(),
                one.together(), one.p95(), one.error()));
    }

    void uploads(MeasureUploads.Findings found) {
        int uploads = found.uploads();
        aim(figure("%,d hostile uploads in a heap of 256 MB: crashes and errors of Java", uploads), "0",
                figure("%d", found.crashes() + found.failures()), found.crashes() + found.failures() == 0);
        aim("longer than 2 s", "0", figure("%d, longest %.0f ms", found.late(), found.times().percentile(1)), found.late() == 0);
        aim("without their own message", "0", figure("%d", found.untold()), found.untold() == 0);
        out.format(
                """

                        ## Hostile uploads

                        %,d of %d kinds, one after the other, in one process started with -Xmx256m. p50 %.0f ms, p95 %.0f ms, longest %.0f ms. Processor
                        time is that of all threads, compiling and garbage collection included, p95 %.0f ms, longest %.0f ms: where others use the
                        machine meanwhile, it is what counts.

                        | kind | longest, ms | on processors, ms | what is said, for example |
                        |---|---:|---:|---|
                        """,
                uploads, found.kinds(), found.times().percentile(P50), found.times().percentile(P95), found.times().percentile(1),
                found.busy().percentile(P95), found.busy().percentile(1));
        found.slowest().entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(one -> out.format("| %s | %.0f | %.0f | %s |\n", one.getKey(), one.getValue(),
                        found.busiest().get(one.getKey()), said(found.told().get(one.getKey()))));
        list(found.examples());
    }

    private static String said(@Nullable String told) {
        return told == null || told.isEmpty() ? "measured without a finding" : told.replace('|', '/');
    }

    void quotes(MeasureQuotes.Findings found) {
        int broken = found.violations().values().stream().mapToInt(Integer::intValue).sum();
        aim(figure("%,d random quotes: lines sum to the total", found.quotes()), "all", figure("%d do not", found.unequal()),
                found.unequal() == 0);
        aim(figure("%,d pairs of them: more pieces, area or layers never cost less", found.compared()), "all", figure("%d do", broken),
                broken == 0);
        out.format(
                """

                        ## Random quotes

                        %,d prices by %d rule sets of the demonstration, %.1f µs each with the job made up; %,d pairs of which one is of more pieces, more
                        area (of bodies: larger in all directions) or more layers, everything else being equal.

                        """,
                found.quotes(), found.priced().size(), found.microseconds(), found.compared());
        if (broken > 0) {
            out.format("| rules, and what was more | pairs where more costs less |\n|---|---:|\n");
            found.violations().forEach((where, count) -> out.format("| %s | %,d |\n", where, count));
        }
        list(found.examples());
    }

    /** The slowest boards, for the console. */
    static String slowest(List<BoardTimes> boards) {
        StringBuilder text = new StringBuilder();
        boards.stream().sorted(Comparator.comparingDouble(board -> -board.ours())).limit(SLOWEST)
                .forEach(board -> text
                        .append(figure("  %-36s ours %6.0f ms, rival %6.0f / %6.0f ms %s%n", board.name(), board.ours(), board.five(),
                                board.four(), board.wrong())));
        return text.toString();
    }
}
