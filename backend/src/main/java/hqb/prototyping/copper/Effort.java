package hqb.prototyping.copper;

import org.locationtech.jts.geom.Coordinate;

/** How much comparing one set may cost: a few megabytes of crossing lines would otherwise keep a processor for minutes. */
public final class Effort {

    /** Comparisons of two pieces; the densest real boards need a tenth. */
    private static final long COMPARISONS = 400_000_000;
    /** Estimated crossings of lines within one figure. */
    private static final double CROSSINGS = 100_000;
    private static final int SAMPLES = 200;

    private long left = COMPARISONS;

    /** Too much; what was being measured stays unknown. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("more comparisons than any board needs", null, false, false);
        }
    }

    /**
     * Takes comparisons out of the store.
     *
     * @throws Exceeded if it is empty
     */
    void take(long comparisons) {
        left -= comparisons;
        if (left < 0) {
            throw new Exceeded();
        }
    }

    /**
     * Whether lines cross each other so often that cutting them up would exhaust the machine: estimated from a few of them.
     *
     * @param ends from and to of each line
     */
    public static boolean tangled(Coordinate[] ends) {
        int lines = ends.length / 2;
        if (lines < 1000) {
            return false;
        }
        int step = Math.max(1, lines / SAMPLES);
        long crossings = 0;
        int tried = 0;
        for (int i = 0; i < lines; i += step) {
            tried++;
            Coordinate a = ends[2 * i];
            Coordinate b = ends[2 * i + 1];
            for (int k = 0; k < lines; k++) {
                Coordinate c = ends[2 * k];
                Coordinate d = ends[2 * k + 1];
                crossings += side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 ? 1 : 0;
            }
        }
        return (double) crossings * lines / tried / 2 > CROSSINGS;
    }

    private static double side(Coordinate a, Coordinate b, Coordinate c) {
        return Math.signum((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    }
}
