package hqb.bench.prototyping;

import hqb.prototyping.designs.BenchDesigns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Plants defects into boards that are made up, and counts which of them are found, and what else is. */
final class MeasureDefects {
    private static final int EXAMPLES = 3;

    private final PrototypingSettings settings;
    private final Map<Defect, Tally> tallies = new EnumMap<>(Defect.class);
    private final Map<String, Integer> wrong = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();
    private double slip;
    private int boards;
    private int miscounted;

    MeasureDefects(PrototypingSettings settings) {
        this.settings = settings;
        for (Defect defect : Defect.values()) {
            tallies.put(defect, new Tally());
            rules.add(defect.rule());
        }
    }

    /** One kind: how many were planted, and how many of them found at their place. */
    static final class Tally {
        int planted;
        int found;
    }

    /**
     * What was found.
     *
     * @param byDefect   each kind
     * @param wrong      findings that nothing planted explains, by rule
     * @param slip       the greatest difference of width or height to what was drawn, mm
     * @param miscounted boards whose holes, slots or layers are other ones than were drawn
     */
    record Findings(Map<Defect, Tally> byDefect, Map<String, Integer> wrong, List<String> examples, int boards, double slip,
            int miscounted) {
        int planted() {
            return byDefect.values().stream().mapToInt(one -> one.planted).sum();
        }

        int found() {
            return byDefect.values().stream().mapToInt(one -> one.found).sum();
        }

        double recall() {
            return (double) found() / planted();
        }

        double precision() {
            int others = wrong.values().stream().mapToInt(Integer::intValue).sum();
            return (double) found() / (found() + others);
        }
    }

    Findings run() throws IOException {
        for (int i = 0; i < settings.boards(); i++) {
            for (Defect defect : Defect.values()) {
                one(defect, settings.seed() * 31 + i * 1000L + defect.ordinal());
            }
            clean(settings.seed() * 37 + i);
        }
        for (int i = settings.boards(); i < 10 * settings.boards(); i++) {
            clean(settings.seed() * 37 + i);
        }
        return new Findings(tallies, wrong, examples, boards, slip, miscounted);
    }

    private void one(Defect defect, long seed) throws IOException {
        SampleBoard board = new SampleBoard(new Random(seed), defect.plainOutline());
        Defect.Planted planted = defect.plant(board);
        boards++;
        Tally tally = tallies.computeIfAbsent(defect, any -> new Tally());
        tally.planted++;
        boolean found = false;
        for (BenchDesigns.Found finding : look(board).findings()) {
            boolean right = finding.rule().equals(defect.rule()) && planted.isAt(finding.x(), finding.y())
                    && (planted.layer() == null || matches(planted.layer(), finding.layer()));
            found |= right;
            if (!right && !planted.also().contains(finding.rule())) {
                count(finding, defect.name() + " of seed " + seed);
            }
        }
        tally.found += found ? 1 : 0;
        if (!found && examples.size() < 20) {
            examples.add("not found: " + defect.name() + " of seed " + seed);
        }
    }

    private static boolean matches(String layer, @org.jspecify.annotations.Nullable String found) {
        return found != null && (found.startsWith(layer) || found.startsWith("sample"));
    }

    private void clean(long seed) throws IOException {
        SampleBoard board = new SampleBoard(new Random(seed), false);
        boards++;
        BenchDesigns.Seen seen = look(board);
        seen.findings().forEach(finding -> count(finding, "no defect, seed " + seed));
        Double width = seen.widthMm();
        Double height = seen.heightMm();
        slip = Math.max(slip, width == null ? Double.POSITIVE_INFINITY : Math.abs(width - board.width));
        slip = Math.max(slip, height == null ? Double.POSITIVE_INFINITY : Math.abs(height - board.height));
        if (seen.holes() != board.drills.holes() || seen.slots() != board.drills.slots() || seen.layers() != 2) {
            miscounted++;
        }
    }

    private static BenchDesigns.Seen look(SampleBoard board) throws IOException {
        return BenchDesigns.look("sample.zip", board.zip());
    }

    private void count(BenchDesigns.Found finding, String where) {
        if (rules.contains(finding.rule()) || !finding.severity().equals("info")) {
            int before = wrong.merge(finding.rule(), 1, Integer::sum);
            if (before <= EXAMPLES) {
                examples.add("nothing planted: " + finding.rule() + " " + finding.layer() + " " + finding.measured() + " at " + finding.x()
                        + ", " + finding.y() + " (" + where + ")");
            }
        }
    }

}
