package hqb.prototyping.gerber;

/** An aperture put down once (D03). */
public record Flash(double x, double y, Aperture aperture, boolean dark) implements Drawn {

    @Override
    public Drawn placed(Placement placement, double shiftX, double shiftY, boolean inverted) {
        return new Flash(placement.x(x, y) + shiftX, placement.y(x, y) + shiftY, aperture.placed(placement), dark != inverted);
    }
}
