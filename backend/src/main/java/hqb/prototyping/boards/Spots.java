package hqb.prototyping.boards;

import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Different places, mm, and how many of them are also places of others, as they are or turned over. */
final class Spots {

    /** Places within this are the same, mm. */
    private static final double CELL = 0.1;
    private static final int MOST = 20_000;
    /** So many places vote for the axis. */
    private static final int VOTERS = 60;

    private final double cell;
    private double[] places = new double[64];
    private int count;
    private final Set<Long> cells = new HashSet<>();

    Spots() {
        this(CELL);
    }

    /** @param cell places within this are the same, mm */
    Spots(double cell) {
        this.cell = cell;
    }

    /** The pads of a layer. */
    static Spots of(Layer layer) {
        var spots = new Spots();
        if (layer.gerber() != null) {
            for (Drawn object : layer.gerber().objects()) {
                if (object instanceof Flash flash && flash.dark()) {
                    spots.add(flash.x(), flash.y());
                }
            }
        }
        return spots;
    }

    void add(double x, double y) {
        if (count < MOST && cells.add(key(Math.round(x / cell), Math.round(y / cell)))) {
            if (2 * count == places.length) {
                places = Arrays.copyOf(places, 4 * count);
            }
            places[2 * count] = x;
            places[2 * count++ + 1] = y;
        }
    }

    int size() {
        return count;
    }

    double x(int spot) {
        return places[2 * spot];
    }

    double y(int spot) {
        return places[2 * spot + 1];
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xFFFFFFFFL);
    }

    /** Whether one of them is there. */
    boolean near(double x, double y) {
        long column = Math.round(x / cell);
        long row = Math.round(y / cell);
        for (long i = -1; i <= 1; i++) {
            for (long k = -1; k <= 1; k++) {
                if (cells.contains(key(column + i, row + k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many of these are places of the others. */
    int met(Spots others) {
        int met = 0;
        for (int i = 0; i < count; i++) {
            met += others.near(x(i), y(i)) ? 1 : 0;
        }
        return met;
    }

    /** The first that is no place of the others; 0 if all are. */
    int firstMissed(Spots others) {
        for (int i = 0; i < count; i++) {
            if (!others.near(x(i), y(i))) {
                return i;
            }
        }
        return 0;
    }

    /** How many are places of the others when those are turned over, left to right or upside down, about the best axis. */
    int metTurned(Spots others) {
        double acrossSum = axis(others, 0);
        double upSum = axis(others, 1);
        int across = 0;
        int up = 0;
        for (int i = 0; i < count; i++) {
            across += others.near(acrossSum - x(i), y(i)) ? 1 : 0;
            up += others.near(x(i), upSum - y(i)) ? 1 : 0;
        }
        return Math.max(across, up);
    }

    /** The sum of the coordinates of a place and its mirror image that most pairs of places agree on. */
    private double axis(Spots others, int turned) {
        int kept = 1 - turned;
        Map<Long, Integer> votes = new HashMap<>();
        int step = Math.max(1, count / VOTERS);
        long best = 0;
        int most = 0;
        for (int i = 0; i < count; i += step) {
            for (int k = 0; k < others.count; k++) {
                if (Math.abs(places[2 * i + kept] - others.places[2 * k + kept]) < CELL / 2) {
                    long sum = Math.round((places[2 * i + turned] + others.places[2 * k + turned]) / CELL);
                    int here = votes.merge(sum, 1, Integer::sum);
                    if (here > most) {
                        most = here;
                        best = sum;
                    }
                }
            }
        }
        return best * CELL;
    }
}
