package hqb.prototyping.gerber;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * What is drawn with (Gerber 4.4 and 4.5), in mm about the origin.
 *
 * <p>Circles, rectangles and obrounds keep their sizes, because distances to them are exact; everything else is a polygon.
 */
public final class Aperture {

    /** What is known of the form. */
    public enum Kind {
        CIRCLE, RECTANGLE, OBROUND, SHAPE, BLOCK
    }

    private final int code;
    private final Kind kind;
    private final double width;
    private final double height;
    private final double hole;
    private final String function;
    private final List<Drawn> block;
    private @Nullable Geometry shape;

    private Aperture(int code, Kind kind, double width, double height, double hole, String function, List<Drawn> block,
            @Nullable Geometry shape) {
        this.code = code;
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.hole = hole;
        this.function = function;
        this.block = block;
        this.shape = shape;
    }

    /**
     * A circle, rectangle or obround.
     *
     * @param hole diameter of the round hole in it, 0 for none
     * @param function value of {@code .AperFunction}, empty if not said
     */
    public static Aperture plain(int code, Kind kind, double width, double height, double hole, String function) {
        return new Aperture(code, kind, width, height, hole, function, List.of(), null);
    }

    /** Any other form. */
    public static Aperture of(int code, Geometry shape, String function) {
        var extent = shape.getEnvelopeInternal();
        return new Aperture(code, Kind.SHAPE, extent.getWidth(), extent.getHeight(), 0, function, List.of(), shape);
    }

    /** A block of objects that is placed as one (Gerber 4.11). */
    public static Aperture block(int code, List<Drawn> objects) {
        return new Aperture(code, Kind.BLOCK, 0, 0, 0, "", List.copyOf(objects), null);
    }

    /** The aperture mirrored, scaled and turned. */
    public Aperture placed(Placement placement) {
        if (placement.changesNothing() || kind == Kind.BLOCK) {
            return this;
        }
        double scale = placement.scale();
        if (kind == Kind.CIRCLE || kind == Kind.RECTANGLE || kind == Kind.OBROUND) {
            double quarters = placement.turned() / 90;
            if (kind == Kind.CIRCLE || quarters == Math.rint(quarters)) {
                boolean lying = kind != Kind.CIRCLE && Math.rint(quarters) % 2 != 0;
                return new Aperture(code, kind, (lying ? height : width) * scale, (lying ? width : height) * scale, hole * scale, function,
                        block, null);
            }
        }
        return of(code, placement.transformation().transform(shape()), function);
    }

    /** The D code. */
    public int code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** Size in x, mm; of a circle the diameter. */
    public double width() {
        return width;
    }

    /** Size in y, mm. */
    public double height() {
        return height;
    }

    /** Diameter of the hole, mm, 0 for none. */
    public double hole() {
        return hole;
    }

    /** The thinnest line it draws, mm. */
    public double thickness() {
        return Math.min(width, height);
    }

    /** The first value of {@code .AperFunction}, empty if not said. */
    public String function() {
        return function;
    }

    /** The objects of a block. */
    public List<Drawn> block() {
        return block;
    }

    /** The form as polygons about the origin. */
    public synchronized Geometry shape() {
        if (shape == null) {
            shape = plot();
        }
        return shape;
    }

    private Geometry plot() {
        Polygon solid = switch (kind) {
            case CIRCLE -> width == 0 ? Shapes.FACTORY.createPolygon() : Shapes.circle(0, 0, width / 2);
            case RECTANGLE -> width == 0 || height == 0 ? Shapes.FACTORY.createPolygon() : Shapes.rectangle(0, 0, width, height);
            case OBROUND -> {
                double x = Math.max(0, (width - height) / 2);
                double y = Math.max(0, (height - width) / 2);
                yield thickness() == 0 ? Shapes.FACTORY.createPolygon() : Shapes.capsule(-x, -y, x, y, thickness() / 2);
            }
            case SHAPE, BLOCK -> Shapes.FACTORY.createPolygon();
        };
        return hole > 0 && !solid.isEmpty() ? solid.difference(Shapes.circle(0, 0, hole / 2)) : solid;
    }
}
