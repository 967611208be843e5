package hqb.prototyping.gerber;

/**
 * A filled contour (G36/G37, Gerber 4.10). Holes are cut in by the contour touching itself along a line of no width.
 *
 * @param contour closed, x, y, x, y, … with the first point again at the end; arcs flattened
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Region(double[] contour, boolean dark) implements Drawn {

    @Override
    public int points() {
        return contour.length / 2;
    }

    @Override
    public Drawn placed(Placement placement, double shiftX, double shiftY, boolean inverted) {
        double[] moved = new double[contour.length];
        for (int i = 0; i < contour.length; i += 2) {
            moved[i] = placement.x(contour[i], contour[i + 1]) + shiftX;
            moved[i + 1] = placement.y(contour[i], contour[i + 1]) + shiftY;
        }
        return new Region(moved, dark != inverted);
    }
}
