package hqb.prototyping.gerber;

import org.jspecify.annotations.Nullable;

/**
 * A line or arc drawn with an aperture (D01).
 *
 * @param arc the way from the start to the end, or null for a straight line
 */
public record Stroke(double x1, double y1, double x2, double y2, @Nullable Arc arc, Aperture aperture, boolean dark) implements Drawn {

    @Override
    public Drawn placed(Placement placement, double shiftX, double shiftY, boolean inverted) {
        double startX = placement.x(x1, y1) + shiftX;
        double startY = placement.y(x1, y1) + shiftY;
        double endX = placement.x(x2, y2) + shiftX;
        double endY = placement.y(x2, y2) + shiftY;
        Arc way = null;
        if (arc != null) {
            way = Arc.of(startX, startY, endX, endY, placement.x(arc.centreX(), arc.centreY()) + shiftX,
                    placement.y(arc.centreX(), arc.centreY()) + shiftY, (arc.sweep() < 0) != placement.flips());
        }
        return new Stroke(startX, startY, endX, endY, way, aperture.placed(placement), dark != inverted);
    }

    @Override
    public int points() {
        return arc == null ? 0 : arc.chords(Arc.CHORD_ERROR);
    }

    /** The centre line as points x, y, x, y, …, arcs flattened. */
    public double[] line() {
        if (arc == null) {
            return new double[]{x1, y1, x2, y2};
        }
        double[] inner = arc.between();
        double[] line = new double[inner.length + 4];
        line[0] = x1;
        line[1] = y1;
        System.arraycopy(inner, 0, line, 2, inner.length);
        line[line.length - 2] = x2;
        line[line.length - 1] = y2;
        return line;
    }

    /** Length of the centre line, mm. */
    public double length() {
        return arc == null ? Math.hypot(x2 - x1, y2 - y1) : arc.length();
    }
}
