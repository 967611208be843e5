package hqb.prototyping.drill;

/**
 * A milled path: a slot, or a contour if it closes.
 *
 * @param path centre line x, y, x, y, … in mm, arcs flattened
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DrillSlot(double[] path, DrillTool tool) {

    /** Whether it ends where it begins. */
    public boolean closed() {
        int n = path.length;
        return n > 4 && Math.hypot(path[0] - path[n - 2], path[1] - path[n - 1]) < 0.001;
    }

    /** Length of the centre line, mm. */
    public double length() {
        double length = 0;
        for (int i = 2; i < path.length; i += 2) {
            length += Math.hypot(path[i] - path[i - 2], path[i + 1] - path[i - 1]);
        }
        return length;
    }
}
