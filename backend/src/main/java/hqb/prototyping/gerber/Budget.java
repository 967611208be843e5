package hqb.prototyping.gerber;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.locationtech.jts.geom.Geometry;

/**
 * What the files of one set may unfold to together. A kilobyte of nested step and repeat can ask for a thousand million flashes; the budget
 * ends that before memory does. One budget is shared by all the files of a set, which several threads may read at once.
 */
public final class Budget {

    /** Objects of one set: several times the largest real boards. */
    private static final int OBJECTS = 500_000;
    /** Points of regions, macros and flattened arcs of one set. */
    private static final int POINTS = 1_500_000;

    /** Steps of reading one set beyond its plain commands, about a microsecond each: commands between percent signs, and macros. */
    private static final int STEPS = 250_000;

    /** What a macro was drawn with. */
    record Drawing(String macro, double unit, List<Double> given) {
    }

    /** Forms of macros drawn before: the layers of a set use the same ones. */
    final Map<Drawing, Geometry> macros = new ConcurrentHashMap<>();

    /** Bytes of drill files that are read only to find out their number format. */
    private static final long TRIED = 3_000_000;

    private volatile boolean refused;
    private final AtomicLong tried = new AtomicLong(TRIED);
    private final AtomicLong objects;
    private final AtomicLong points = new AtomicLong(POINTS);
    private final AtomicLong steps = new AtomicLong(STEPS);

    /** The budget of a set. */
    public Budget() {
        this(OBJECTS);
    }

    /** One of so many objects. */
    public Budget(int objects) {
        this.objects = new AtomicLong(objects);
    }

    /** Whether so many bytes may be read once more; takes them out of the budget. */
    public boolean mayTry(long bytes) {
        return tried.addAndGet(-bytes) >= 0;
    }

    /**
     * Takes objects out of the budget before they are made.
     *
     * @throws UnreadableFile if there are too many
     */
    public void takeObjects(long count) throws UnreadableFile {
        take(objects, count, OBJECTS, "objects");
    }

    /**
     * Takes points out of the budget before they are made.
     *
     * @throws UnreadableFile if there are too many
     */
    public void takePoints(long count) throws UnreadableFile {
        take(points, count, POINTS, "points");
    }

    /**
     * Takes steps out of the budget before the work is done.
     *
     * @throws UnreadableFile if there are too many
     */
    public void takeSteps(long count) throws UnreadableFile {
        take(steps, count, STEPS, "steps");
    }

    /** Whether something was asked for that was not there any more: then what is read depends on the order of the files. */
    public boolean refused() {
        return refused;
    }

    private void take(AtomicLong store, long count, int most, String what) throws UnreadableFile {
        long now;
        do {
            now = store.get();
            if (count < 0 || count > now) {
                refused = true;
                throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "more than " + most + ' ' + what);
            }
        } while (!store.compareAndSet(now, now - count));
    }
}
