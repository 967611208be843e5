package hqb.prototyping.gerber;

import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * How an aperture is set before it is drawn with (Gerber 4.9 LM, LR, LS): mirrored first, then scaled, then turned.
 *
 * @param mirrorX x is negated
 * @param mirrorY y is negated
 * @param turned degrees, counter-clockwise
 * @param scale factor, above 0
 */
public record Placement(boolean mirrorX, boolean mirrorY, double turned, double scale) {

    public static final Placement NONE = new Placement(false, false, 0, 1);

    public boolean changesNothing() {
        return !mirrorX && !mirrorY && turned == 0 && scale == 1;
    }

    /** As JTS knows it. */
    public AffineTransformation transformation() {
        var result = AffineTransformation.scaleInstance(mirrorX ? -scale : scale, mirrorY ? -scale : scale);
        return turned == 0 ? result : result.rotate(Math.toRadians(turned));
    }

    /** First the other one, then this one: what a block aperture's own settings become when the block is placed. */
    public Placement after(Placement first) {
        boolean flips = mirrorX ^ mirrorY;
        return new Placement(mirrorX ^ first.mirrorX, mirrorY ^ first.mirrorY, turned + (flips ? -first.turned : first.turned),
                scale * first.scale);
    }

    /** Where a point goes. */
    public double x(double x, double y) {
        double across = mirrorX ? -x : x;
        double up = mirrorY ? -y : y;
        return scale * (across * cos() - up * sin());
    }

    /** Where a point goes. */
    public double y(double x, double y) {
        double across = mirrorX ? -x : x;
        double up = mirrorY ? -y : y;
        return scale * (across * sin() + up * cos());
    }

    /** Whether arcs change their direction. */
    public boolean flips() {
        return mirrorX ^ mirrorY;
    }

    private double cos() {
        double quarter = turned / 90;
        return quarter == Math.rint(quarter) ? Math.rint(Math.cos(Math.toRadians(turned))) : Math.cos(Math.toRadians(turned));
    }

    private double sin() {
        double quarter = turned / 90;
        return quarter == Math.rint(quarter) ? Math.rint(Math.sin(Math.toRadians(turned))) : Math.sin(Math.toRadians(turned));
    }
}
