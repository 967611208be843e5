package hqb.prototyping.drill;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/** Where the other layers have pads and copper: what a drill file's coordinates must agree with. */
public final class KnownPads {

    private static final double CELL = 0.1;

    /** Nothing is known. */
    public static final KnownPads NONE = new KnownPads(new Envelope());

    private final Envelope extent;
    private final Set<Long> cells = new HashSet<>();

    /** @param extent of the copper, in mm */
    public KnownPads(Envelope extent) {
        this.extent = extent;
    }

    /** A pad's centre, in mm. */
    public void add(double x, double y) {
        cells.add(cell(Math.round(x / CELL), Math.round(y / CELL)));
    }

    private static long cell(long column, long row) {
        return (column << 32) ^ (row & 0xFFFFFFFFL);
    }

    public boolean isEmpty() {
        return extent.isNull();
    }

    /** How well the places agree: 0 to 3. */
    double agreement(List<DrillHit> hits, List<DrillSlot> slots) {
        if (isEmpty() || (hits.isEmpty() && slots.isEmpty())) {
            return 0;
        }
        var near = new Envelope(extent);
        near.expandBy(1);
        var reached = new Envelope();
        int inside = 0;
        int onPads = 0;
        for (DrillHit hit : hits) {
            inside += near.contains(hit.x(), hit.y()) ? 1 : 0;
            onPads += onPad(hit.x(), hit.y()) ? 1 : 0;
            reached.expandToInclude(hit.x(), hit.y());
        }
        for (DrillSlot slot : slots) {
            inside += near.contains(slot.path()[0], slot.path()[1]) ? 1 : 0;
            reached.expandToInclude(slot.path()[0], slot.path()[1]);
        }
        int all = hits.size() + slots.size();
        double spread = Math.min(1, reached.getDiameter() / (0.3 * near.getDiameter()));
        return 2.0 * onPads / all + (double) inside / all * (0.5 + 0.5 * spread);
    }

    private boolean onPad(double x, double y) {
        long column = Math.round(x / CELL);
        long row = Math.round(y / CELL);
        for (long i = -1; i <= 1; i++) {
            for (long j = -1; j <= 1; j++) {
                if (cells.contains(cell(column + i, row + j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
