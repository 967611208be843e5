package hqb.prototyping.gerber;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * What the files of one set may unfold to together. A kilobyte of nested step and repeat can ask for a thousand million flashes; the budget
 * ends that before memory does. One budget is shared by all the files of a set.
 */
public final class Budget {

    /** Objects of one set: several times the largest real boards. */
    private static final int OBJECTS = 500_000;
    /** Points of regions, macros and flattened arcs of one set. */
    private static final int POINTS = 1_500_000;

    /** Forms of macros drawn before: the layers of a set use the same ones. */
    final Map<String, Geometry> macros = new HashMap<>();

    private int objects = OBJECTS;
    private int points = POINTS;

    /**
     * Takes objects out of the budget before they are made.
     *
     * @throws UnreadableFile if there are too many
     */
    public void takeObjects(long count) throws UnreadableFile {
        if (count < 0 || count > objects) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "more than " + OBJECTS + " objects");
        }
        objects -= (int) count;
    }

    /**
     * Takes points out of the budget before they are made.
     *
     * @throws UnreadableFile if there are too many
     */
    public void takePoints(long count) throws UnreadableFile {
        if (count < 0 || count > points) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "more than " + POINTS + " points");
        }
        points -= (int) count;
    }
}
