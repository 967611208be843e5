package hqb.prototyping.drill;

import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.CoordinateFormat;
import hqb.prototyping.gerber.UnreadableFile;
import java.util.List;

/** Patterns of holes that are drilled again elsewhere (M25, M01, M02X…Y…). */
final class RepeatHoles {

    private final List<DrillHit> hits;
    private final Budget budget;
    private int start;
    private int end;
    private double shiftX;
    private double shiftY;

    RepeatHoles(List<DrillHit> hits, Budget budget) {
        this.hits = hits;
        this.budget = budget;
    }

    void begin() {
        start = hits.size();
        end = start;
        shiftX = 0;
        shiftY = 0;
    }

    void end() {
        end = hits.size();
    }

    /** The pattern once more, a step farther than the last one. */
    void pattern(double[] step) throws UnreadableFile {
        if (end <= start) {
            return;
        }
        shiftX += step[0];
        shiftY += step[1];
        budget.takeObjects(end - start);
        for (DrillHit hit : List.copyOf(hits.subList(start, end))) {
            hits.add(new DrillHit(hit.x() + shiftX, hit.y() + shiftY, hit.tool()));
        }
    }

    /** The step that X and Y of a line give, mm. */
    static double[] step(byte[] content, int from, int to, CoordinateFormat format) {
        double[] step = new double[2];
        int at = from;
        while (at < to) {
            int letter = content[at];
            int first = ++at;
            while (at < to && content[at] != 'X' && content[at] != 'Y' && content[at] > ' ' && content[at] != 'M') {
                at++;
            }
            double value = format.read(content, first, at);
            if (Math.abs(value) <= CoordinateFormat.FARTHEST && (letter == 'X' || letter == 'Y')) {
                step[letter - 'X'] = value;
            }
        }
        return step;
    }
}
