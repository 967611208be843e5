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
     * @throws Effort.Exceeded if it is too much work
     */
    public static Facets of(List<Drawn> objects, boolean negative, Geometry board, Effort effort) {
        var facets = new Facets(effort);
        if (negative) {
            negative(objects, board, facets, effort);
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
            List<Geometry> cuts = cleared == 0 || cleared > MOST_CUTS ? List.of() : cuts(objects, i, clears, shapes, effort);
            if (cuts.isEmpty()) {
                add(object, facets, effort);
            } else {
                int points = cuts.stream().mapToInt(Geometry::getNumPoints).sum();
                if (points > MOST_POINTS) {
                    throw new Effort.Exceeded();
                }
                Geometry whole = PlotShape.of(object, effort);
                effort.takeOverlay(points + whole.getNumPoints());
                Geometry rest = CutArea.cut(whole, cuts);
                facets.addAreas(rest, 0, 0);
            }
        }
        return facets;
    }

    private static List<Geometry> cuts(List<Drawn> objects, int index, STRtree clears, Map<Integer, Geometry> shapes,
            Effort effort) {
        Envelope box = PlotShape.box(objects.get(index));
        var cuts = new ArrayList<Geometry>();
        List<?> near = clears.query(box);
        effort.take(300 + 30L * near.size());
        for (Object found : near) {
            if (found instanceof Integer clear && clear > index) {
                Geometry shape = shapes.computeIfAbsent(clear, known -> PlotShape.of(objects.get(known), effort));
                if (!shape.isEmpty()) {
                    cuts.add(shape);
                }
            }
        }
        return cuts;
    }

    /** The board, or the layer's extent, less what is drawn. */
    private static void negative(List<Drawn> objects, Geometry board, Facets facets, Effort effort) {
        var dark = new ArrayList<Geometry>();
        var extent = new Envelope();
        int points = 0;
        for (Drawn object : objects) {
            if (object.dark() && dark.size() < MOST_CUTS) {
                Geometry shape = PlotShape.of(object, effort);
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
            effort.takeOverlay(points + base.getGeometryN(i).getNumPoints());
            facets.addAreas(dark.isEmpty() ? base.getGeometryN(i) : CutArea.cut(base.getGeometryN(i), dark), 0, 0);
        }
    }

    private static void add(Drawn object, Facets facets, Effort effort) {
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
                    facets.addAreas(PlotShape.of(stroke, effort), 0, 0);
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
