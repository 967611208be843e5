package hqb.prototyping.copper;

import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sharpest notch between two tracks of one net: etchant stays in it and goes on etching (an "acid trap").
 *
 * <p>A bend is looked at below 90 degrees, a branch below 45: branches at 45 degrees are how everybody routes. A notch counts when it is open,
 * so not under a pad or a teardrop, and when its sides are tracks: lines that border or fill an area are none, nor are letters.
 */
public final class FindAcuteAngle {

    /** Bends that turn back further than this, degrees. */
    public static final double BEND = 90;
    /** Branches that leave at less than this, degrees. */
    public static final double BRANCH = 45;
    private static final double TOLERANCE = 0.5;
    /** Lines on top of each other are no notch, degrees. */
    private static final double SAME = 2;
    /** Beside the edge of a line, mm. */
    private static final double BESIDE = 0.003;
    /** How far beyond its corner a notch is looked into, mm. */
    private static final double INTO = 0.02;
    /** Lines below this are drawing aids, mm. */
    private static final double THINNEST = 0.01;
    private static final int MOST_ARMS = 8;

    /** A notch: its angle, the angle from which it would be none, and its place in mm. */
    public record Notch(double degrees, double limit, double x, double y) {
    }

    private final FacetGrid grid;
    private final TrackEnds ends;
    private @Nullable Notch sharpest;

    private FindAcuteAngle(TrackEnds ends, FacetGrid grid) {
        this.ends = ends;
        this.grid = grid;
    }

    /** The sharpest notch of a layer, null if it has none. */
    public static @Nullable Notch of(List<Drawn> objects, FacetGrid grid) {
        var strokes = new ArrayList<Stroke>();
        for (Drawn object : objects) {
            if (object instanceof Stroke stroke && stroke.dark() && stroke.aperture().thickness() > THINNEST && stroke.length() > 0.01) {
                strokes.add(stroke);
            }
        }
        if (strokes.isEmpty()) {
            return null;
        }
        var search = new FindAcuteAngle(new TrackEnds(strokes, objects, grid), grid);
        search.run();
        return search.sharpest;
    }

    private void run() {
        int[] arms = new int[MOST_ARMS];
        for (int end = 0; end < ends.count(); end++) {
            int here = ends.meeting(end, arms);
            if (here == 1) {
                branch(end);
            } else if (here > 1 && here <= MOST_ARMS && arms[0] == end) {
                double limit = here == 2 ? BEND : BRANCH;
                for (int i = 0; i < here; i++) {
                    for (int k = i + 1; k < here; k++) {
                        Arm a = ends.arm(arms[i]);
                        Arm b = ends.arm(arms[k]);
                        notch(a, b, limit, end);
                    }
                }
            }
        }
    }

    /** An end that lies on the middle of another line. */
    private void branch(int end) {
        Arm arm = ends.arm(end);
        Facets facets = grid.facets;
        grid.near(arm.x, arm.y, arm.x, arm.y, piece -> {
            double r = facets.radius[piece];
            double dx = facets.x2[piece] - facets.x1[piece];
            double dy = facets.y2[piece] - facets.y1[piece];
            double length = Math.hypot(dx, dy);
            if (r < THINNEST / 2 || length < 0.01 || facets.point2(arm.x, arm.y, piece) > 1e-4) {
                return;
            }
            double along = ((arm.x - facets.x1[piece]) * dx + (arm.y - facets.y1[piece]) * dy) / length;
            if (along < 0.01 || length - along < 0.01) {
                return;
            }
            notch(arm, new Arm(arm.x, arm.y, dx / length, dy / length, length - along, r), BRANCH, end);
            notch(arm, new Arm(arm.x, arm.y, -dx / length, -dy / length, along, r), BRANCH, end);
        });
    }

    private void notch(Arm a, Arm b, double limit, int end) {
        double cos = a.dx * b.dx + a.dy * b.dy;
        if (cos <= 0) {
            return;
        }
        double sin = Math.abs(a.dx * b.dy - a.dy * b.dx);
        double degrees = Math.toDegrees(Math.atan2(sin, cos));
        Notch known = sharpest;
        if (degrees < SAME || degrees > limit - TOLERANCE || (known != null && degrees >= known.degrees)) {
            return;
        }
        if (open(a, b, sin, BESIDE) && open(a, b, sin, INTO) && edged(a, b, sin) && edged(b, a, sin) && !ends.isLetter(end)) {
            double reach = a.half / sin;
            double other = b.half / sin;
            sharpest = new Notch(degrees, limit, a.x + other * a.dx + reach * b.dx, a.y + other * a.dy + reach * b.dy);
        }
    }

    /** Whether the notch is bare a little beyond its corner, and its sides reach that far. */
    private boolean open(Arm a, Arm b, double sin, double beyond) {
        double alongA = (b.half + beyond) / sin;
        double alongB = (a.half + beyond) / sin;
        double x = alongA * a.dx + alongB * b.dx;
        double y = alongA * a.dy + alongB * b.dy;
        boolean reached = x * a.dx + y * a.dy < a.length && x * b.dx + y * b.dy < b.length;
        return reached && !copper(a.x + x, a.y + y);
    }

    /** Whether the other side of a line is bare: it is a track, not the border of an area. */
    private boolean edged(Arm line, Arm other, double sin) {
        double along = Math.min(line.length * 0.9, (other.half + INTO) / sin + (line.half + INTO) / sin);
        boolean left = line.dx * other.dy - line.dy * other.dx > 0;
        double off = (line.half + BESIDE) * (left ? -1 : 1);
        return !copper(line.x + along * line.dx - off * line.dy, line.y + along * line.dy + off * line.dx);
    }

    private boolean copper(double x, double y) {
        return grid.covered(x, y, -1) || grid.inArea(x, y);
    }

    /** A line as seen from one of its ends: where it begins, where it goes, how far straight on, and half its width. */
    record Arm(double x, double y, double dx, double dy, double length, double half) {
    }
}
