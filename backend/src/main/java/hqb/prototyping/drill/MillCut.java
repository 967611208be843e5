package hqb.prototyping.drill;

import hqb.prototyping.gerber.Arc;
import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.UnreadableFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way of the router bit from plunging to retracting. */
final class MillCut {

    private final Budget budget;
    private double[] way = new double[32];
    private int count;

    MillCut(Budget budget) {
        this.budget = budget;
    }

    /** Plunges, if the bit is not down yet. */
    void start(double x, double y) throws UnreadableFile {
        if (count == 0) {
            to(x, y);
        }
    }

    /** A straight cut. */
    void to(double x, double y) throws UnreadableFile {
        budget.takePoints(1);
        if (count + 2 > way.length) {
            way = Arrays.copyOf(way, way.length * 2);
        }
        way[count++] = x;
        way[count++] = y;
    }

    /**
     * A cut along an arc.
     *
     * @param centre relative to the start, null if a radius is given
     */
    void arc(double x, double y, double toX, double toY, double @Nullable [] centre, double radius, boolean clockwise)
            throws UnreadableFile {
        double centreX;
        double centreY;
        if (centre != null) {
            centreX = x + centre[0];
            centreY = y + centre[1];
        } else {
            double half = Math.hypot(toX - x, toY - y) / 2;
            double away = half == 0 ? 0 : Math.sqrt(Math.max(0, radius * radius - half * half)) * (clockwise ? -1 : 1) / (2 * half);
            centreX = (x + toX) / 2 - (toY - y) * away;
            centreY = (y + toY) / 2 + (toX - x) * away;
        }
        double[] between = Arc.of(x, y, toX, toY, centreX, centreY, clockwise).between();
        for (int k = 0; k < between.length; k += 2) {
            to(between[k], between[k + 1]);
        }
        to(toX, toY);
    }

    /** The way, which then is forgotten. */
    double[] end() {
        double[] done = Arrays.copyOf(way, count);
        count = 0;
        return done;
    }
}
