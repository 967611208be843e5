package hqb.bench.bom;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether what is accepted is right, how much of what could be matched is, and whether confidences are what happens: on real lists. */
final class MatchingSection implements Section {
    private static final double NEAR = 1e-5;
    private static final int MOST_SHOWN = 60;

    private static final class Score {
        private int lines;
        private int accepted;
        private int right;
        private int asGood;
    }

    private static final class Calibration {
        private int matches;
        private double stated;
        private int right;
    }

    private final Map<String, Calibration> kinds = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<RealLine> contradicting = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    @Override
    public String measure(BomWorld world) throws IOException {
        RealLine.Lists lists = RealLine.read(world);
        StringBuilder table = new StringBuilder();
        Score numbered = new Score();
        Score removed = new Score();
        for (Altered altered : Altered.values()) {
            List<RealLine> lines = new ArrayList<>();
            List<BomRow> rows = new ArrayList<>();
            for (RealLine line : lists.lines()) {
                BomRow row = altered.of(line);
                if (row != null && !(altered == Altered.REMOVED && contradicting.contains(line))) {
                    lines.add(line);
                    rows.add(row);
                }
            }
            Score score = judge(world, altered, lines, rows);
            add(altered == Altered.REMOVED ? removed : numbered, score);
            table.append(line(altered.words(), score));
        }
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
                """
                        ## Matching

                        %d lists with %,d different lines that have a part number; of %,d of them that number is one part of this catalogue, which is the truth. Each is sent
                        again with its number altered. Right is that part; where the packing suffix was left off, any packing of it; where the number was removed, a part of
                        the same kind, value and size; lines whose own number contradicts their value or size are left out then. As good: none of the ratings that define such a part is worse than the truth's.

                        | the number is | lines | accepted | of the lines | right | of the accepted | as good |
                        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                        """,
                lists.files(), lists.numbers(), lists.lines().size()));
        text.append(table).append(line("**there, in some form**", numbered)).append(line("**removed**", removed));
        text.append("\nAim: 99.8 % right of what is accepted, at least 95 % accepted of what can be matched.\n\n").append(calibration());
        wrong.stream().distinct().limit(MOST_SHOWN).forEach(one -> text.append("\n- ").append(one));
        return text.append(wrong.isEmpty() ? "" : "\n").toString();
    }

    private Score judge(BomWorld world, Altered altered, List<RealLine> lines, List<BomRow> rows) throws IOException {
        List<JsonNode> answers = world.matched(rows);
        Set<String> ids = new LinkedHashSet<>();
        answers.forEach(answer -> ids.add(answer.at("/match/partId").asText()));
        ids.remove("");
        Map<String, JsonNode> parts = new IndexedParts(world).byId(ids);
        Score score = new Score();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode match = answers.get(i).path("match");
            JsonNode part = parts.get(match.path("partId").asText());
            boolean right = part != null && isRight(altered, lines.get(i).part(), part);
            boolean accepted = match.path("accepted").asBoolean();
            score.lines++;
            score.accepted += accepted ? 1 : 0;
            score.right += accepted && right ? 1 : 0;
            score.asGood += accepted && part != null && isAsGood(lines.get(i).part(), part) ? 1 : 0;
            if (part != null) {
                Calibration kind = kinds.computeIfAbsent((accepted ? "accepted" : "to check") + " | " + match.path("kind").asText(),
                        any -> new Calibration());
                kind.matches++;
                kind.stated += match.path("confidence").asDouble();
                kind.right += right ? 1 : 0;
            }
            if (altered == Altered.AS_WRITTEN && match.path("kind").asText().equals("contradicts")) {
                contradicting.add(lines.get(i));
            }
            if (accepted && !right) {
                wrong.addFirst("wrong: " + told(altered, rows.get(i), lines.get(i).part(), match));
            } else if (!accepted && shown.add(lines.get(i).row().mpn() + match.path("kind"))) {
                String told = "not accepted: " + told(altered, rows.get(i), lines.get(i).part(), match);
                wrong.add(altered == Altered.REMOVED ? 0 : wrong.size(), told);
            }
        }
        return score;
    }

    private static boolean isRight(Altered altered, JsonNode truth, JsonNode part) {
        if (truth.path("id").equals(part.path("id"))) {
            return true;
        }
        if (altered == Altered.WITHOUT_PACKING) {
            return truth.path("mpnBase").equals(part.path("mpnBase")) && truth.path("manufacturer").equals(part.path("manufacturer"));
        }
        return altered == Altered.REMOVED && truth.path("package").equals(part.path("package")) && same(truth, part, "resistance")
                && same(truth, part, "capacitance");
    }

    private static boolean isAsGood(JsonNode truth, JsonNode part) {
        return truth.path("id").equals(part.path("id"))
                || (same(truth, part, "resistance") && same(truth, part, "capacitance")
                        && truth.path("package").equals(part.path("package"))
                        && truth.at("/num/voltageRated").asDouble(0) <= part.at("/num/voltageRated").asDouble(0) + NEAR
                        && truth.at("/num/powerRating").asDouble(0) <= part.at("/num/powerRating").asDouble(0) + NEAR
                        && truth.at("/num/tolerance").asDouble(1) >= part.at("/num/tolerance").asDouble(1) - NEAR);
    }

    private static boolean same(JsonNode truth, JsonNode part, String name) {
        double one = truth.path("num").path(name).asDouble(0);
        double other = part.path("num").path(name).asDouble(0);
        return Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
    }

    private String calibration() {
        StringBuilder text = new StringBuilder("| | kind | first matches | stated | right |\n| --- | --- | ---: | ---: | ---: |\n");
        int all = 0;
        double error = 0;
        int taken = 0;
        double takenError = 0;
        for (Map.Entry<String, Calibration> entry : kinds.entrySet()) {
            Calibration kind = entry.getValue();
            double off = Math.abs(kind.stated - kind.right);
            all += kind.matches;
            error += off;
            if (entry.getKey().startsWith("accepted")) {
                taken += kind.matches;
                takenError += off;
            }
            text.append(String.format(Locale.ROOT, "| %s | %d | %.1f %% | %.1f %% |%n", entry.getKey(), kind.matches,
                    100 * kind.stated / kind.matches,
                    100.0 * kind.right / kind.matches));
        }
        return text.append(String.format(Locale.ROOT,
                """

                        Mean difference between what is stated and what is right, by kind: **%.2f points** over all first matches, %.2f over the accepted ones. Aim: at
                        most 2.
                        """,
                100 * error / Math.max(1, all), 100 * takenError / Math.max(1, taken))).toString();
    }

    private static void add(Score sum, Score one) {
        sum.lines += one.lines;
        sum.accepted += one.accepted;
        sum.right += one.right;
        sum.asGood += one.asGood;
    }

    private static String line(String words, Score score) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %.1f %% | %d | %.2f %% | %d |%n", words, score.lines, score.accepted,
                100.0 * score.accepted / Math.max(1, score.lines), score.right, 100.0 * score.right / Math.max(1, score.accepted),
                score.asGood);
    }

    private static String told(Altered altered, BomRow row, JsonNode truth, @Nullable JsonNode match) {
        return altered.words() + ": `" + row.mpn() + "` " + (row.maker() == null ? "" : "of " + row.maker() + " ") + "(" + row.value()
                + ", " + row.footprint()
                + ") means `" + truth.path("mpn").asText() + "` of " + truth.path("manufacturer").asText() + ", matched "
                + (match == null || match.path("mpn").asText().isEmpty() ? "nothing" : "`" + match.path("mpn").asText() + "` of "
                        + match.path("manufacturer").asText() + ", " + match.path("kind").asText());
    }
}
