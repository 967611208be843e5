package hqb.prototyping.copper;

import hqb.prototyping.gerber.Aperture;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Region;
import hqb.prototyping.gerber.Shapes;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Turns a layer's objects into pieces; what is cleared is cut out of what was drawn before it. */
public final class LayerShapes {

    /** More cuts than this are not made: a layer painted from thousands of clear strokes has no meaning as areas. */
    private static final int MOST_CUTS = 15_000;

    private static final int MOST_POINTS = 400_000;

    private LayerShapes() {
    }

    /**
     * The pieces of a layer.
     *
     * @param negative the layer is dark where nothing is drawn
     * @param board what a negative layer fills; empty takes the extent of the layer
     */
    public static Facets of(List<Drawn> objects, boolean negative, Geometry board) {
        var facets = new Facets();
        if (negative) {
            negative(objects, board, facets);
            return facets;
        }
        var shapes = new HashMap<Integer, Geometry>();
        var clears = new STRtree();
        int cleared = 0;
        for (int i = 0; i < objects.size(); i++) {
            if (!objects.get(i).dark()) {
                clears.insert(PlotShape.box(objects.get(i)), i);
                cleared++;
            }
        }
        for (int i = 0; i < objects.size(); i++) {
            Drawn object = objects.get(i);
            if (!object.dark()) {
                continue;
            }
            List<Geometry> cuts = cleared == 0 || cleared > MOST_CUTS ? List.of() : cuts(objects, i, clears, shapes);
            if (cuts.isEmpty()) {
                add(object, facets);
            } else {
                if (tangled(object) || cuts.stream().mapToInt(Geometry::getNumPoints).sum() > MOST_POINTS) {
                    throw new Effort.Exceeded();
                }
                Geometry rest = CutArea.cut(PlotShape.of(object), cuts);
                facets.addAreas(rest, 0, 0);
            }
        }
        return facets;
    }

    private static List<Geometry> cuts(List<Drawn> objects, int index, STRtree clears, Map<Integer, Geometry> shapes) {
        Envelope box = PlotShape.box(objects.get(index));
        var cuts = new ArrayList<Geometry>();
        for (Object found : clears.query(box)) {
            if (found instanceof Integer clear && clear > index) {
                Geometry shape = shapes.computeIfAbsent(clear, known -> PlotShape.of(objects.get(known)));
                if (!shape.isEmpty()) {
                    cuts.add(shape);
                }
            }
        }
        return cuts;
    }

    /** The board, or the layer's extent, less what is drawn. */
    private static void negative(List<Drawn> objects, Geometry board, Facets facets) {
        var dark = new ArrayList<Geometry>();
        var extent = new Envelope();
        int points = 0;
        for (Drawn object : objects) {
            if (object.dark() && dark.size() < MOST_CUTS) {
                if (tangled(object)) {
                    throw new Effort.Exceeded();
                }
                Geometry shape = PlotShape.of(object);
                points += shape.getNumPoints();
                if (points > MOST_POINTS) {
                    throw new Effort.Exceeded();
                }
                if (!shape.isEmpty()) {
                    dark.add(shape);
                    extent.expandToInclude(shape.getEnvelopeInternal());
                }
            }
        }
        Geometry base = board.isEmpty() ? Shapes.FACTORY.toGeometry(extent) : board;
        if (base.isEmpty()) {
            return;
        }
        for (int i = 0; i < base.getNumGeometries(); i++) {
            facets.addAreas(dark.isEmpty() ? base.getGeometryN(i) : CutArea.cut(base.getGeometryN(i), dark), 0, 0);
        }
    }

    private static boolean tangled(Drawn object) {
        if (!(object instanceof Region region)) {
            return false;
        }
        int lines = region.contour().length / 2 - 1;
        var ends = new Coordinate[2 * lines];
        for (int i = 0; i < lines; i++) {
            ends[2 * i] = new Coordinate(region.contour()[2 * i], region.contour()[2 * i + 1]);
            ends[2 * i + 1] = new Coordinate(region.contour()[2 * i + 2], region.contour()[2 * i + 3]);
        }
        return Effort.tangled(ends);
    }

    private static void add(Drawn object, Facets facets) {
        switch (object) {
            case Flash flash -> flash(flash, facets);
            case Region region -> {
                facets.open();
                facets.addRing(region.contour());
            }
            case Stroke stroke -> {
                if (stroke.aperture().kind() == Aperture.Kind.CIRCLE) {
                    facets.open();
                    double[] line = stroke.line();
                    for (int i = 0; i + 3 < line.length; i += 2) {
                        facets.add(line[i], line[i + 1], line[i + 2], line[i + 3], stroke.aperture().width() / 2);
                    }
                } else {
                    facets.addAreas(PlotShape.of(stroke), 0, 0);
                }
            }
        }
    }

    private static void flash(Flash flash, Facets facets) {
        Aperture aperture = flash.aperture();
        double w = aperture.width() / 2;
        double h = aperture.height() / 2;
        switch (aperture.kind()) {
            case CIRCLE -> {
                if (w > 0) {
                    facets.open();
                    facets.add(flash.x(), flash.y(), flash.x(), flash.y(), w);
                }
            }
            case OBROUND -> {
                facets.open();
                double across = Math.max(0, w - h);
                double up = Math.max(0, h - w);
                facets.add(flash.x() - across, flash.y() - up, flash.x() + across, flash.y() + up, Math.min(w, h));
            }
            case RECTANGLE -> {
                facets.open();
                facets.addRing(new double[]{flash.x() - w, flash.y() - h, flash.x() + w, flash.y() - h, flash.x() + w, flash.y() + h,
                    flash.x() - w, flash.y() + h, flash.x() - w, flash.y() - h});
            }
            case SHAPE, BLOCK -> facets.addAreas(aperture.shape(), flash.x(), flash.y());
        }
    }
}
