package hqb.bench.prototyping;

import hqb.bench.Machine;
import hqb.prototyping.pricing.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Measures how boards and models are analysed and priced: against a parser, against defects that were planted, and against malice. */
public final class RunPrototypingBenchmark {
    private RunPrototypingBenchmark() {
    }

    /** Runs it with the settings of the system properties {@code hqb.bench.*}. */
    public static void main(String[] args) throws IOException {
        PrototypingSettings settings = PrototypingSettings.fromSystemProperties();
        Map<String, RuleSet> rules = DemoRules.read();
        PrototypingReport report = new PrototypingReport(settings, Machine.describe(), Machine.load());
        if (settings.wants("b")) {
            MeasureBoards boards = new MeasureBoards(settings, List.copyOf(rules.values()));
            List<BoardTimes> times = boards.run();
            report.boards(times, boards.quotes());
            System.out.print(PrototypingReport.slowest(times));
            write(settings, report);
        }
        if (settings.wants("d")) {
            report.defects(new MeasureDefects(settings).run());
            write(settings, report);
        }
        if (settings.wants("m")) {
            report.models(MeasureModels.run());
            write(settings, report);
        }
        if (settings.wants("u")) {
            report.uploads(new MeasureUploads(settings).run());
            write(settings, report);
        }
        if (settings.wants("q")) {
            report.quotes(new MeasureQuotes(rules, settings.seed()).run(settings.quotes()));
        }
        write(settings, report);
        System.out.println("\n" + report.summary() + "\nThe whole report is in " + settings.report());
    }

    /** After each part, so that nothing is lost when somebody ends the rest. */
    private static void write(PrototypingSettings settings, PrototypingReport report) throws IOException {
        Files.writeString(settings.report(), report.whole(Machine.load()));
    }
}
