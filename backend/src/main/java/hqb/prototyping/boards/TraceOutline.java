package hqb.prototyping.boards;

import hqb.prototyping.copper.Effort;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Finds the board in the lines of an outline layer: the outermost closed lines are its edge, closed lines within are cut-outs, and so on
 * inwards. The lines may come in any order, twice, crossing, with small gaps, as arcs or as filled contours.
 */
final class TraceOutline {

    /** Faces smaller than this are where a line was drawn twice, mm². */
    private static final double SLIVER = 1e-3;
    /** How far lines may overshoot, mm. */
    private static final double STUB = 1;
    private static final int MOST_FACES = 4000;

    private final List<Coordinate> pads;
    private final Effort effort;

    /**
     * @param pads centres of pads and holes: where the board must be
     */
    TraceOutline(List<Coordinate> pads, Effort effort) {
        this.pads = pads;
        this.effort = effort;
    }

    /** The outline, null if the layer draws none. */
    @Nullable
    Outline trace(List<Drawn> objects) {
        OutlineLines lines = OutlineLines.of(objects, effort);
        if (lines.lines().isEmpty()) {
            return null;
        }
        var drawn = new Envelope();
        lines.lines().forEach(line -> drawn.expandToInclude(line.getEnvelopeInternal()));
        if (drawn.getWidth() == 0 || drawn.getHeight() == 0) {
            return null;
        }
        List<Polygon> outer = new ArrayList<>();
        List<Polygon> material = new ArrayList<>();
        int cutouts = 0;
        List<Polygon> faces = faces(lines.lines());
        int[] depths = depths(faces);
        for (int i = 0; i < faces.size(); i++) {
            if (depths[i] == 0) {
                outer.add(faces.get(i));
            }
            if (depths[i] % 2 == 0) {
                material.add(faces.get(i));
            } else {
                cutouts++;
            }
        }
        dropStrays(outer);
        var extent = new Envelope();
        outer.forEach(face -> extent.expandToInclude(face.getEnvelopeInternal()));
        overshoot(extent, lines.lines());
        if (outer.isEmpty() || misses(extent, drawn, lines)) {
            return new Outline(drawn, Shapes.FACTORY.createPolygon(), 0, cutouts, lines.gaps(), ends(lines), false);
        }
        material.removeIf(face -> !extent.contains(face.getEnvelopeInternal()));
        effort.takeOverlay(material.stream().mapToLong(Geometry::getNumPoints).sum());
        Geometry board = OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(material));
        return new Outline(extent, board, board.getNumGeometries(), cutouts, lines.gaps(), ends(lines), true);
    }

    private static List<Coordinate> ends(OutlineLines lines) {
        return lines.openEnds().stream().limit(20).toList();
    }

    private List<Polygon> faces(Collection<LineString> lines) {
        effort.takeOverlay(2 * lines.stream().mapToLong(Geometry::getNumPoints).sum());
        if (tangled(lines)) {
            return List.of();
        }
        var polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(lines)));
        var faces = new ArrayList<Polygon>();
        for (Object face : polygonizer.getPolygons()) {
            if (face instanceof Polygon polygon && polygon.getArea() > SLIVER && faces.size() < MOST_FACES) {
                faces.add(polygon);
            }
        }
        return faces;
    }

    private boolean tangled(Collection<LineString> lines) {
        var ends = new ArrayList<Coordinate>();
        for (LineString line : lines) {
            for (int i = 0; i + 1 < line.getNumPoints(); i++) {
                ends.add(line.getCoordinateN(i));
                ends.add(line.getCoordinateN(i + 1));
            }
        }
        return !effort.takeCrossings(ends.toArray(Coordinate[]::new));
    }

    /** Lines that overshoot a corner a little belong to the edge. */
    private static void overshoot(Envelope extent, List<LineString> lines) {
        var near = new Envelope(extent);
        near.expandBy(STUB);
        for (LineString stub : lines) {
            if (near.contains(stub.getEnvelopeInternal()) && !extent.contains(stub.getEnvelopeInternal())
                    && extent.intersects(stub.getEnvelopeInternal())) {
                extent.expandToInclude(stub.getEnvelopeInternal());
            }
        }
    }

    /** Within how many other faces' outer rings each face lies. */
    private int[] depths(List<Polygon> faces) {
        int[] depths = new int[faces.size()];
        for (int k = 0; k < faces.size(); k++) {
            Polygon around = faces.get(k);
            if (around.getNumInteriorRing() == 0) {
                continue;
            }
            effort.take(500L * around.getNumPoints() + 20L * faces.size());
            var locator = new IndexedPointInAreaLocator(Shapes.FACTORY.createPolygon(around.getExteriorRing()));
            for (int i = 0; i < faces.size(); i++) {
                Polygon face = faces.get(i);
                if (i != k && around.getEnvelopeInternal().contains(face.getEnvelopeInternal())
                        && locator.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR) {
                    depths[i]++;
                }
            }
        }
        return depths;
    }

    /** Letters and marks beside the board are not part of it: small, and without a pad. */
    private void dropStrays(List<Polygon> outer) {
        if (pads.isEmpty() || outer.size() < 2) {
            return;
        }
        double largest = outer.stream().mapToDouble(Geometry::getArea).max().orElse(0);
        effort.take(5L * outer.size() * (pads.size() + outer.size()));
        outer.removeIf(face -> {
            if (face.getArea() >= largest * 0.02) {
                return false;
            }
            return pads.stream().noneMatch(pad -> face.getEnvelopeInternal().contains(pad)) && outer.stream()
                    .noneMatch(other -> other.getArea() > largest * 0.02
                            && other.getEnvelopeInternal().intersects(face.getEnvelopeInternal()));
        });
    }

    /** Whether the closed lines are only details of a board whose own edge is open. */
    private boolean misses(Envelope closed, Envelope drawn, OutlineLines lines) {
        if (drawn.getWidth() - closed.getWidth() < 0.05 && drawn.getHeight() - closed.getHeight() < 0.05) {
            return false;
        }
        if (lines.openEnds().isEmpty()) {
            return false;
        }
        if (pads.size() >= 3) {
            long inside = pads.stream().filter(closed::contains).count();
            return inside < 0.9 * pads.size();
        }
        return closed.getArea() < 0.5 * drawn.getArea();
    }
}
