package hqb.prototyping.copper;

import hqb.prototyping.gerber.Tangle;
import java.util.concurrent.atomic.AtomicLong;
import org.locationtech.jts.geom.Coordinate;

/**
 * How much work measuring one set may be: a few kilobytes can draw what would otherwise keep a processor for minutes. Counted in steps of
 * about a nanosecond, not in time, so that the same files always come to the same end. What is held in memory is counted too. Each
 * thread has its own; all of a set take from one store.
 */
public final class Effort {

    /** Steps of one set; the most costly of forty real boards needs 760 million, the others far less. */
    private static final long STEPS = 900_000_000L;
    /** Pieces of all layers of one set. */
    private static final long PIECES = 1_200_000;
    /** Entries of all grids of one set. */
    private static final long ENTRIES = 8_000_000;
    /** What a thread takes from the store at once. */
    private static final long PORTION = 1_000_000;
    /** Steps that joining or cutting areas takes for each of their points. */
    private static final long OVERLAY = 2_000;

    private final AtomicLong store;
    private final AtomicLong pieces;
    private final AtomicLong entries;
    private long left;

    /** Work of a new set. */
    public Effort() {
        this(new AtomicLong(STEPS), new AtomicLong(PIECES), new AtomicLong(ENTRIES));
    }

    private Effort(AtomicLong store, AtomicLong pieces, AtomicLong entries) {
        this.store = store;
        this.pieces = pieces;
        this.entries = entries;
    }

    /** The same set's, for another thread. */
    public Effort share() {
        return new Effort(store, pieces, entries);
    }

    /** Too much; what was being measured stays unknown. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("more work than any board needs", null, false, false);
        }
    }

    /**
     * Takes steps out of the store.
     *
     * @throws Exceeded if it is empty
     */
    public void take(long steps) {
        left -= steps;
        if (left < 0) {
            long wanted = (-left / PORTION + 1) * PORTION;
            if (store.addAndGet(-wanted) < 0) {
                throw new Exceeded();
            }
            left += wanted;
        }
    }

    /** Takes the steps of joining or cutting areas of so many points. */
    public void takeOverlay(long points) {
        take(OVERLAY * points);
    }

    /** Takes memory for pieces. */
    void takePieces(long count) {
        if (pieces.addAndGet(-count) < 0) {
            store.set(-1);
            throw new Exceeded();
        }
    }

    /** Takes memory for entries of a grid. */
    void takeEntries(long count) {
        if (entries.addAndGet(-count) < 0) {
            store.set(-1);
            throw new Exceeded();
        }
    }

    /** Whether nothing is left: then the set as a whole is too much, not only a part of it. */
    public boolean spent() {
        return store.get() < 0;
    }

    /**
     * Takes the steps of cutting lines up where they cross each other.
     *
     * @param ends from and to of each line
     * @return false if they cross each other so often that it would exhaust the machine
     */
    public boolean takeCrossings(Coordinate[] ends) {
        return takeCrossings(Tangle.crossings(ends));
    }

    /** The same for a line through points x, y, x, y, … */
    boolean takeCrossings(double[] points) {
        return takeCrossings(Tangle.crossings(points));
    }

    private boolean takeCrossings(int crossings) {
        if (crossings == Tangle.TOO_OFTEN) {
            return false;
        }
        takeOverlay(4L * crossings);
        return true;
    }
}
