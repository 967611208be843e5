package hqb.prototyping.boards;

import hqb.prototyping.copper.Effort;
import hqb.prototyping.drill.Plating;
import hqb.prototyping.gerber.Aperture;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Shapes;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * The outline of a set without an outline layer, from the way of the router bit: milled paths that go round the board. The size is that of the
 * programmed path: with compensation (G41, G42), which is usual, that is the edge itself.
 */
final class RoutedOutline {

    /** Pads and holes that must lie within, of ten. */
    private static final double WITHIN = 0.9;
    /** Contours smaller than this are slots, mm. */
    private static final double SMALLEST = 5;
    /** Bits stop this far apart where tabs hold the board, mm. */
    private static final double TAB = 8;
    /** Part of the edge that must be milled; the rest may be tabs. Slots that stand in a row have more between them than in them. */
    private static final double MILLED = 0.6;
    private static final int MOST_PATHS = 2000;

    private RoutedOutline() {
    }

    /** The outline, null if nothing is milled round the board; its paths are no slots then. Says where the size comes from. */
    static @Nullable Outline find(Holes holes, List<Coordinate> places, Effort effort, List<Finding> findings) {
        Map<String, List<Holes.Slot>> byFile = new LinkedHashMap<>();
        for (Holes.Slot slot : holes.slots()) {
            if (slot.plating() != Plating.PLATED) {
                byFile.computeIfAbsent(slot.file(), file -> new ArrayList<>()).add(slot);
            }
        }
        Outline best = null;
        List<Holes.Slot> from = List.of();
        for (List<Holes.Slot> paths : byFile.values()) {
            Outline outline = paths.size() > MOST_PATHS ? null : trace(paths, places, effort);
            if (outline != null && (best == null || outline.extent().getArea() > best.extent().getArea())) {
                best = outline;
                from = paths;
            }
        }
        if (best == null) {
            return null;
        }
        var contour = contour(from, best);
        Holes.Slot bit = contour.isEmpty() ? from.getFirst() : contour.getFirst();
        holes.drop(contour);
        findings.add(Finding.at("size-from-routing", "info", bit.file(), Rounding.micrometre(bit.width()), null, best.extent().getMinX(),
                best.extent().getMinY()));
        return best;
    }

    private static @Nullable Outline trace(List<Holes.Slot> paths, List<Coordinate> places, Effort effort) {
        List<Drawn> lines = lines(paths);
        Outline outline = new TraceOutline(places, effort).trace(lines);
        if (outline == null || !outline.closed()) {
            List<Drawn> joined = new ArrayList<>(lines);
            joined.addAll(tabs(paths));
            outline = new TraceOutline(places, effort).trace(joined);
            if (outline != null && milled(paths) < MILLED * outline.material().getBoundary().getLength()) {
                return null;
            }
        }
        if (outline == null || !outline.closed() || Math.min(outline.extent().getWidth(), outline.extent().getHeight()) < SMALLEST) {
            return null;
        }
        var around = new Envelope(outline.extent());
        around.expandBy(0.1);
        long within = places.stream().filter(around::contains).count();
        return within < WITHIN * places.size() ? null : outline;
    }

    private static List<Drawn> lines(List<Holes.Slot> paths) {
        List<Drawn> lines = new ArrayList<>();
        for (Holes.Slot path : paths) {
            for (int i = 0; i + 3 < path.path().length; i += 2) {
                lines.add(line(path.path()[i], path.path()[i + 1], path.path()[i + 2], path.path()[i + 3]));
            }
        }
        return lines;
    }

    private static Stroke line(double x1, double y1, double x2, double y2) {
        return new Stroke(x1, y1, x2, y2, null, Aperture.plain(10, Aperture.Kind.CIRCLE, 0.1, 0.1, 0, ""), true);
    }

    /** Lines across the tabs: from each open path's end to the nearest end of another one, or to its own other end if it comes back. */
    private static List<Drawn> tabs(List<Holes.Slot> paths) {
        List<Drawn> tabs = new ArrayList<>();
        List<double[]> ends = new ArrayList<>();
        for (Holes.Slot path : paths) {
            double[] way = path.path();
            int n = way.length;
            double chord = Math.hypot(way[0] - way[n - 2], way[1] - way[n - 1]);
            if (chord > 0.001) {
                double number = ends.size();
                double own = comesBack(way, chord) ? -1 : number;
                ends.add(new double[]{way[0], way[1], number, own});
                ends.add(new double[]{way[n - 2], way[n - 1], number, own});
            }
        }
        for (double[] end : ends.size() > 400 ? List.<double[]>of() : ends) {
            double[] nearest = null;
            double reach = TAB;
            for (double[] other : ends) {
                double apart = Math.hypot(other[0] - end[0], other[1] - end[1]);
                if (other != end && other[2] != end[3] && apart < reach) {
                    reach = apart;
                    nearest = other;
                }
            }
            if (nearest != null && reach > 0) {
                tabs.add(line(end[0], end[1], nearest[0], nearest[1]));
            }
        }
        return tabs;
    }

    private static boolean comesBack(double[] way, double chord) {
        return length(way) > 3 * chord;
    }

    private static double milled(List<Holes.Slot> paths) {
        return paths.stream().mapToDouble(path -> length(path.path())).sum();
    }

    private static double length(double[] way) {
        double length = 0;
        for (int i = 2; i < way.length; i += 2) {
            length += Math.hypot(way[i] - way[i - 2], way[i + 1] - way[i - 1]);
        }
        return length;
    }

    /** The paths that the edge of the board, or of a cut-out, runs along. */
    private static List<Holes.Slot> contour(List<Holes.Slot> paths, Outline outline) {
        Geometry edge = outline.material().getBoundary();
        return paths.stream().filter(path -> along(path.path(), edge)).toList();
    }

    private static boolean along(double[] path, Geometry edge) {
        for (int i = 0; i < path.length; i += Math.max(2, path.length / 16 * 2)) {
            Point at = Shapes.FACTORY.createPoint(new Coordinate(path[i], path[i + 1]));
            if (!edge.isWithinDistance(at, 0.01)) {
                return false;
            }
        }
        return true;
    }
}
