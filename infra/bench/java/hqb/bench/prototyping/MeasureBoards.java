package hqb.bench.prototyping;

import hqb.bench.Samples;
import hqb.prototyping.designs.BenchDesigns;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.quotes.BenchPrices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Analyses and prices real boards, and lets the rival parse the same files, in turn. */
final class MeasureBoards {
    private static final int WARM_UPS = 2;
    /** What must never be said of a real board. */
    private static final Set<String> TOO_MUCH = Set.of("not-all-checked", "layer-not-measured", "file-too-complex");
    private static final Map<String, Object> CHOSEN = Map.of("finish", "enig", "thickness-mm", 1.6, "mask-colour", "green");
    private static final List<Long> QUANTITIES = List.of(5L, 10L, 30L, 100L, 500L);

    private final PrototypingSettings settings;
    private final List<RuleSet> rules;
    private int quotes;

    MeasureBoards(PrototypingSettings settings, List<RuleSet> rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /** Cells of the price matrix of the last board. */
    int quotes() {
        return quotes;
    }

    List<BoardTimes> run() throws IOException {
        Map<String, RealBoard> byName = new LinkedHashMap<>();
        RealBoard.of(Path.of("backend/src/test/resources/boards")).forEach(board -> byName.put(board.name(), board));
        if (settings.gerbers() != null) {
            RealBoard.of(settings.gerbers()).forEach(board -> byName.put(board.name(), board));
        }
        List<RealBoard> boards = List.copyOf(byName.values());
        List<List<byte[]>> files = new ArrayList<>();
        for (RealBoard board : boards) {
            files.add(board.layerFiles());
        }
        long[][] ours = new long[boards.size()][settings.rounds()];
        long[][] five = new long[boards.size()][settings.rounds()];
        long[][] four = new long[boards.size()][settings.rounds()];
        int[] failed = new int[boards.size()];
        List<BenchDesigns.@Nullable Seen> seen = new ArrayList<>();
        boards.forEach(board -> seen.add(null));
        try (Tracespace rival = new Tracespace(settings.rival(), settings.folder().resolve("boards"), files)) {
            for (int round = -Math.min(WARM_UPS, settings.rounds()); round < settings.rounds(); round++) {
                for (int i = 0; i < boards.size(); i++) {
                    int place = Math.max(0, round);
                    long begin = System.nanoTime();
                    seen.set(i, analyse(boards.get(i)));
                    ours[i][place] = System.nanoTime() - begin;
                    Tracespace.Parsed newer = rival.parse(5, i);
                    Tracespace.Parsed older = rival.parse(4, i);
                    five[i][place] = newer.nanos();
                    four[i][place] = older.nanos();
                    failed[i] = Math.min(newer.failed(), older.failed());
                }
                System.out.printf("  boards, round %d of %d%n", round + 1, settings.rounds());
            }
        }
        List<BoardTimes> times = new ArrayList<>();
        for (int i = 0; i < boards.size(); i++) {
            RealBoard board = boards.get(i);
            BenchDesigns.Seen found = Objects.requireNonNull(seen.get(i));
            times.add(new BoardTimes(board.name(), board.zip().length, median(ours[i]), median(five[i]), median(four[i]), failed[i],
                    wrong(board, found), slip(board, found)));
        }
        return times;
    }

    private BenchDesigns.Seen analyse(RealBoard board) throws IOException {
        BenchDesigns.Seen seen = BenchDesigns.look(board.name(), board.zip());
        List<PriceQuote> matrix = BenchPrices.matrix(Objects.requireNonNull(seen.measured(), board.name()), rules, CHOSEN, QUANTITIES);
        quotes = matrix.size();
        return seen;
    }

    private static double median(long[] nanos) {
        double[] times = new double[nanos.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = nanos[i] / 1e6;
        }
        return Samples.median(times);
    }

    private static double slip(RealBoard board, BenchDesigns.Seen found) {
        return Math.max(difference(board.width(), found.widthMm()), difference(board.height(), found.heightMm()));
    }

    private static double difference(@Nullable Double known, @Nullable Double found) {
        return known == null ? 0 : found == null ? Double.POSITIVE_INFINITY : Math.abs(known - found);
    }

    private static String wrong(RealBoard board, BenchDesigns.Seen found) {
        List<String> wrong = new ArrayList<>();
        if (slip(board, found) > 0.05) {
            wrong.add("size " + found.widthMm() + " x " + found.heightMm() + " for " + board.width() + " x " + board.height());
        }
        if (board.layers() != found.layers()) {
            wrong.add("layers " + found.layers() + " for " + board.layers());
        }
        if (board.holes() != found.holes()) {
            wrong.add("holes " + found.holes() + " for " + board.holes());
        }
        if (board.slots() != found.slots()) {
            wrong.add("slots " + found.slots() + " for " + board.slots());
        }
        found.findings().stream().map(BenchDesigns.Found::rule).filter(TOO_MUCH::contains).distinct().forEach(wrong::add);
        return String.join(", ", wrong);
    }
}
