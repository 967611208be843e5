package hqb.prototyping.copper;

import hqb.prototyping.gerber.Aperture;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Region;
import hqb.prototyping.gerber.Shapes;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Objects as polygons and as boxes, in mm. */
public final class PlotShape {

    private PlotShape() {
    }

    /**
     * The area that an object covers.
     *
     * @throws Effort.Exceeded if it is too much work
     */
    public static Geometry of(Drawn object, Effort effort) {
        return switch (object) {
            case Flash flash ->
                flash.aperture().shape().isEmpty() ? flash.aperture().shape() : moved(flash.aperture().shape(), flash.x(), flash.y());
            case Region region -> {
                effort.take(100L * region.points());
                if (!effort.takeCrossings(region.contour())) {
                    throw new Effort.Exceeded();
                }
                yield Shapes.valid(Shapes.ring(region.contour()));
            }
            case Stroke stroke -> stroke(stroke, effort);
        };
    }

    private static Geometry moved(Geometry shape, double x, double y) {
        return AffineTransformation.translationInstance(x, y).transform(shape);
    }

    private static Geometry stroke(Stroke stroke, Effort effort) {
        Aperture aperture = stroke.aperture();
        if (aperture.kind() == Aperture.Kind.CIRCLE) {
            double radius = aperture.width() / 2;
            if (radius == 0) {
                return Shapes.FACTORY.createPolygon();
            }
            if (stroke.arc() == null) {
                return Shapes.capsule(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2(), radius);
            }
            double[] way = stroke.line();
            effort.takeOverlay(2L * way.length);
            return Shapes.FACTORY.createLineString(coordinates(way))
                    .buffer(radius, Math.clamp((int) Math.ceil(radius * 40), 4, 32), BufferParameters.CAP_ROUND);
        }
        double[] line = stroke.line();
        effort.takeOverlay((long) line.length / 2 * aperture.shape().getNumPoints());
        var swept = new ArrayList<Geometry>();
        for (int i = 0; i + 3 < line.length; i += 2) {
            Geometry from = moved(aperture.shape(), line[i], line[i + 1]);
            Geometry to = moved(aperture.shape(), line[i + 2], line[i + 3]);
            Geometry hull = Shapes.FACTORY.createGeometryCollection(new Geometry[]{from, to}).convexHull();
            swept.add(hull);
        }
        return swept.size() == 1 ? swept.getFirst() : OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(swept));
    }

    private static Coordinate[] coordinates(double[] points) {
        var coordinates = new Coordinate[points.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        return coordinates;
    }

    /** A box that holds the object. */
    public static Envelope box(Drawn object) {
        switch (object) {
            case Flash flash -> {
                var box = flash.aperture().kind() == Aperture.Kind.SHAPE ? new Envelope(flash.aperture().shape().getEnvelopeInternal())
                        : new Envelope(-flash.aperture().width() / 2, flash.aperture().width() / 2, -flash.aperture().height() / 2,
                                flash.aperture().height() / 2);
                box.translate(flash.x(), flash.y());
                return box;
            }
            case Region region -> {
                return box(region.contour(), 0);
            }
            case Stroke stroke -> {
                return box(stroke.line(), Math.max(stroke.aperture().width(), stroke.aperture().height()) / 2);
            }
        }
    }

    private static Envelope box(double[] points, double around) {
        var box = new Envelope();
        for (int i = 0; i < points.length; i += 2) {
            box.expandToInclude(points[i], points[i + 1]);
        }
        box.expandBy(around);
        return box;
    }
}
