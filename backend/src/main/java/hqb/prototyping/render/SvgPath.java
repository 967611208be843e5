package hqb.prototyping.render;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes numbers and paths of SVG, in mm with micrometres. */
final class SvgPath {

    private SvgPath() {
    }

    /** A number with at most three decimals. */
    static void number(StringBuilder out, double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            out.append('.').append(rest / 100);
            if (rest % 100 != 0) {
                out.append(rest / 10 % 10);
                if (rest % 10 != 0) {
                    out.append(rest % 10);
                }
            }
        }
    }

    /** Points x, y, x, y, … joined by lines. */
    static void line(StringBuilder out, double[] points, double shiftX, double shiftY) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L');
            number(out, points[i] + shiftX);
            out.append(' ');
            number(out, points[i + 1] + shiftY);
        }
    }

    /** All rings of polygons; to be filled by the even–odd rule. */
    static void areas(StringBuilder out, Geometry areas, double shiftX, double shiftY) {
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            if (areas.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                ring(out, polygon.getExteriorRing(), shiftX, shiftY);
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    ring(out, polygon.getInteriorRingN(k), shiftX, shiftY);
                }
            }
        }
    }

    private static void ring(StringBuilder out, LineString ring, double shiftX, double shiftY) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 0; i + 1 < points.length; i++) {
            out.append(i == 0 ? 'M' : 'L');
            number(out, points[i].x + shiftX);
            out.append(' ');
            number(out, points[i].y + shiftY);
        }
        out.append('Z');
    }
}
