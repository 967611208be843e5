package hqb.prototyping.copper;

import hqb.prototyping.gerber.Shapes;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts cleared shapes out of an area. Most are clearances wholly within a plane: those become holes without any computing; only what crosses
 * the plane's edge is cut properly.
 */
final class CutArea {

    private CutArea() {
    }

    /** The area less the cuts. */
    static Geometry cut(Geometry area, List<Geometry> cuts) {
        Geometry rest = area;
        if (cuts.size() < 8 || !(area instanceof Polygon polygon)) {
            return difference(rest, OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(cuts)));
        }
        STRtree edges = edges(polygon);
        var crossing = new ArrayList<Geometry>();
        var within = new ArrayList<Polygon>();
        var shell = new RingIndex(rings(polygon));
        for (Geometry joined : clusters(cuts)) {
            for (int i = 0; i < joined.getNumGeometries(); i++) {
                if (joined.getGeometryN(i) instanceof Polygon hole && !hole.isEmpty()) {
                    Coordinate at = hole.getExteriorRing().getCoordinateN(0);
                    if (!edges.query(hole.getEnvelopeInternal()).isEmpty() || hole.getNumInteriorRing() > 0) {
                        crossing.add(hole);
                    } else if (shell.inside(at.x, at.y)) {
                        within.add(hole);
                    }
                }
            }
        }
        if (!crossing.isEmpty()) {
            rest = difference(rest, OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(crossing)));
        }
        return punch(rest, within);
    }

    private static Geometry difference(Geometry area, Geometry cut) {
        return OverlayNGRobust.overlay(area, cut, OverlayNG.DIFFERENCE);
    }

    private static STRtree edges(Polygon polygon) {
        var tree = new STRtree();
        for (double[] ring : rings(polygon)) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                tree.insert(new Envelope(ring[i], ring[i + 2], ring[i + 1], ring[i + 3]), i);
            }
        }
        tree.insert(new Envelope(1e9, 1e9, 1e9, 1e9), 0);
        return tree;
    }

    private static List<double[]> rings(Polygon polygon) {
        var rings = new ArrayList<double[]>();
        rings.add(points(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(points(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static double[] points(LinearRing ring) {
        double[] points = new double[2 * ring.getNumPoints()];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            points[2 * i] = ring.getCoordinateN(i).x;
            points[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        return points;
    }

    /** Cuts whose boxes overlap, joined; the others as they are. */
    private static List<Geometry> clusters(List<Geometry> cuts) {
        int[] group = new int[cuts.size()];
        var tree = new STRtree();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            tree.insert(cuts.get(i).getEnvelopeInternal(), i);
        }
        for (int i = 0; i < group.length; i++) {
            for (Object found : tree.query(cuts.get(i).getEnvelopeInternal())) {
                if (found instanceof Integer other && other > i) {
                    group[root(group, other)] = root(group, i);
                }
            }
        }
        var members = new java.util.LinkedHashMap<Integer, List<Geometry>>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(root(group, i), known -> new ArrayList<>()).add(cuts.get(i));
        }
        return members.values().stream()
                .map(together -> together.size() == 1 ? together.getFirst() : OverlayNGRobust.union(Shapes.FACTORY.buildGeometry(together)))
                .toList();
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** Adds holes that cross nothing. */
    private static Geometry punch(Geometry rest, List<Polygon> holes) {
        var result = new ArrayList<Polygon>();
        for (int i = 0; i < rest.getNumGeometries(); i++) {
            if (!(rest.getGeometryN(i) instanceof Polygon polygon) || polygon.isEmpty()) {
                continue;
            }
            var index = new RingIndex(rings(polygon));
            var rings = new ArrayList<LinearRing>();
            for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                rings.add(polygon.getInteriorRingN(k));
            }
            for (Polygon hole : holes) {
                Coordinate at = hole.getExteriorRing().getCoordinateN(0);
                if (polygon.getEnvelopeInternal().contains(at) && index.inside(at.x, at.y)) {
                    rings.add(hole.getExteriorRing());
                }
            }
            result.add(Shapes.FACTORY.createPolygon(polygon.getExteriorRing(), rings.toArray(LinearRing[]::new)));
        }
        return Shapes.FACTORY.buildGeometry(result);
    }
}
