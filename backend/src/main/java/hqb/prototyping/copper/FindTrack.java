package hqb.prototyping.copper;

import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The thinnest line drawn in copper. Lines that only fill or border an area are no tracks: a track has at some place no other copper at
 * either of its sides.
 */
public final class FindTrack {

    /** Beside the line, mm. */
    private static final double BESIDE = 0.003;
    /** Lines below this are drawing aids, no copper, mm. */
    private static final double THINNEST = 0.01;
    private static final int MOST_TRIED = 1500;

    /** A track's width, mm, and a place of it. */
    public record Track(double width, double x, double y) {
    }

    private FindTrack() {
    }

    /** The thinnest track of a layer, null if it has none. */
    public static @Nullable Track of(List<Drawn> objects, FacetGrid grid) {
        var byWidth = new TreeMap<Double, List<Stroke>>();
        for (Drawn object : objects) {
            if (object instanceof Stroke stroke && stroke.dark() && stroke.aperture().thickness() > THINNEST
                    && stroke.length() > 0.0005) {
                byWidth.computeIfAbsent(stroke.aperture().thickness(), width -> new ArrayList<>()).add(stroke);
            }
        }
        for (var entry : byWidth.entrySet()) {
            List<Stroke> strokes = entry.getValue();
            int step = Math.max(1, strokes.size() / MOST_TRIED);
            for (int i = 0; i < strokes.size(); i += step) {
                double[] place = free(strokes.get(i), entry.getKey(), grid);
                if (place != null) {
                    return new Track(entry.getKey(), place[0], place[1]);
                }
            }
        }
        return null;
    }

    private static double @Nullable [] free(Stroke stroke, double width, FacetGrid grid) {
        double[] line = stroke.line();
        for (double part : new double[]{0.5, 0.25, 0.75}) {
            int piece = 2 * (int) (part * (line.length / 2 - 1));
            double along = line.length == 4 ? part : 0.5;
            double dx = line[piece + 2] - line[piece];
            double dy = line[piece + 3] - line[piece + 1];
            double length = Math.hypot(dx, dy);
            if (length == 0) {
                continue;
            }
            double x = line[piece] + along * dx;
            double y = line[piece + 1] + along * dy;
            double off = width / 2 + BESIDE;
            double acrossX = -dy / length * off;
            double acrossY = dx / length * off;
            if (!copper(x + acrossX, y + acrossY, grid) && !copper(x - acrossX, y - acrossY, grid)) {
                return new double[]{x, y};
            }
        }
        return null;
    }

    private static boolean copper(double x, double y, FacetGrid grid) {
        return grid.covered(x, y, -1) || grid.inArea(x, y);
    }
}
