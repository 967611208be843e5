package hqb.prototyping.gerber;

/**
 * A piece of a circle, in mm and radians.
 *
 * @param start direction of the start as seen from the centre
 * @param sweep how far it turns, counter-clockwise positive, at most a full turn
 */
public record Arc(double centreX, double centreY, double radius, double start, double sweep) {

    /** The chords stay this near to the circle, mm. */
    public static final double CHORD_ERROR = 0.0005;

    /** The arc from one point to another about a centre; equal points make a full turn (Gerber 4.7.2). */
    public static Arc of(double x1, double y1, double x2, double y2, double centreX, double centreY, boolean clockwise) {
        double from = Math.atan2(y1 - centreY, x1 - centreX);
        double to = Math.atan2(y2 - centreY, x2 - centreX);
        double sweep = to - from;
        if (x1 == x2 && y1 == y2) {
            sweep = clockwise ? -2 * Math.PI : 2 * Math.PI;
        } else if (clockwise && sweep >= 0) {
            sweep -= 2 * Math.PI;
        } else if (!clockwise && sweep <= 0) {
            sweep += 2 * Math.PI;
        }
        double radius = (Math.hypot(x1 - centreX, y1 - centreY) + Math.hypot(x2 - centreX, y2 - centreY)) / 2;
        return new Arc(centreX, centreY, radius, from, sweep);
    }

    /** Number of chords that keep the error below a limit. */
    public int chords(double error) {
        if (radius <= error) {
            return Math.abs(sweep) > Math.PI ? 4 : 2;
        }
        double step = 2 * Math.acos(1 - error / radius);
        return (int) Math.clamp(Math.ceil(Math.abs(sweep) / step), 1, 4000);
    }

    /**
     * Points of the arc between its ends (without them), with the extreme points in x and y among them, so that the extent is exact.
     *
     * @return x, y, x, y, …
     */
    public double[] between() {
        double quarter = Math.PI / 2;
        double low = Math.min(start, start + sweep);
        double high = Math.max(start, start + sweep);
        int first = (int) Math.floor(low / quarter) + 1;
        int last = (int) Math.ceil(high / quarter) - 1;
        int perQuarter = new Arc(centreX, centreY, radius, 0, quarter).chords(CHORD_ERROR);
        double step = quarter / perQuarter;
        int fine = (int) Math.floor(low / step) + 1;
        int fineEnd = (int) Math.ceil(high / step) - 1;
        double[] points = new double[2 * Math.max(0, fineEnd - fine + 1)];
        int n = 0;
        for (int i = fine; i <= fineEnd; i++) {
            double angle = i * step;
            if (angle - low < 1e-9 || high - angle < 1e-9) {
                continue;
            }
            int turn = Math.floorMod(i, 4 * perQuarter);
            boolean extreme = turn % perQuarter == 0 && first <= last;
            points[n++] = centreX + radius * (extreme ? COS[turn / perQuarter] : Math.cos(angle));
            points[n++] = centreY + radius * (extreme ? COS[(turn / perQuarter + 3) % 4] : Math.sin(angle));
        }
        double[] result = new double[n];
        for (int i = 0; i < n; i += 2) {
            int at = sweep >= 0 ? i : n - 2 - i;
            result[i] = points[at];
            result[i + 1] = points[at + 1];
        }
        return result;
    }

    private static final double[] COS = {1, 0, -1, 0};

    /** Length in mm. */
    public double length() {
        return Math.abs(sweep) * radius;
    }
}
