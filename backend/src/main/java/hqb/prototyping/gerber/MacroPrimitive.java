package hqb.prototyping.gerber;

import java.util.ArrayList;
import java.util.Arrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The primitives of aperture macros (Gerber 4.5.1), turned about the macro's origin, in mm. */
final class MacroPrimitive {

    private MacroPrimitive() {
    }

    /** Whether it adds; moirés and thermals always do. */
    static boolean exposed(int code, double[] values) {
        return code == 6 || code == 7 || values.length < 2 || values[1] != 0;
    }

    /**
     * Draws one primitive.
     *
     * @param values its modifiers, lengths in the unit of the file
     * @throws IllegalArgumentException if there is no such primitive
     */
    static Geometry draw(int code, double[] values, double unit) {
        return switch (code) {
            case 1 -> {
                double[] v = at(values, 5);
                yield turn(Shapes.circle(v[2] * unit, v[3] * unit, Math.abs(v[1]) * unit / 2), v[4]);
            }
            case 2, 20 -> {
                double[] v = at(values, 7);
                yield turn(Shapes.bar(v[2] * unit, v[3] * unit, v[4] * unit, v[5] * unit, v[1] * unit), v[6]);
            }
            case 21 -> {
                double[] v = at(values, 6);
                yield turn(Shapes.rectangle(v[3] * unit, v[4] * unit, v[1] * unit, v[2] * unit), v[5]);
            }
            case 22 -> {
                double[] v = at(values, 6);
                yield turn(Shapes.rectangle((v[3] + v[1] / 2) * unit, (v[4] + v[2] / 2) * unit, v[1] * unit, v[2] * unit), v[5]);
            }
            case 4 -> outline(values, unit);
            case 5 -> {
                double[] v = at(values, 6);
                int corners = (int) v[1];
                if (corners < 3 || corners > 100) {
                    throw new IllegalArgumentException("a polygon of " + corners + " corners");
                }
                var polygon = Shapes.regular(v[2] * unit, v[3] * unit, Math.abs(v[4]) * unit / 2, corners, 0);
                yield turn(polygon, v[5]);
            }
            case 6 -> moire(at(values, 9), unit);
            case 7 -> thermal(at(values, 6), unit);
            default -> throw new IllegalArgumentException("no primitive: " + code);
        };
    }

    private static double[] at(double[] values, int length) {
        return Arrays.copyOf(values, length);
    }

    private static Geometry turn(Geometry shape, double degrees) {
        return degrees == 0 ? shape : AffineTransformation.rotationInstance(Math.toRadians(degrees)).transform(shape);
    }

    private static Geometry outline(double[] values, double unit) {
        int corners = values.length < 2 ? 0 : (int) values[1] + 1;
        if (corners < 3 || values.length < 2 + 2 * corners) {
            throw new IllegalArgumentException("an outline with too few points");
        }
        double[] points = new double[2 * corners];
        for (int i = 0; i < points.length; i++) {
            points[i] = values[2 + i] * unit;
        }
        return turn(Shapes.ring(points), values.length > 2 + 2 * corners ? values[2 + 2 * corners] : 0);
    }

    private static Geometry moire(double[] v, double unit) {
        var parts = new ArrayList<Geometry>();
        double outer = v[2] * unit;
        for (int i = 0; i < Math.min(v[5], 100) && outer > 0; i++) {
            Geometry ring = Shapes.circle(v[0] * unit, v[1] * unit, outer / 2);
            double inner = outer - 2 * v[3] * unit;
            parts.add(inner > 0 ? ring.difference(Shapes.circle(v[0] * unit, v[1] * unit, inner / 2)) : ring);
            outer = inner - 2 * v[4] * unit;
        }
        if (v[6] > 0 && v[7] > 0) {
            parts.add(Shapes.rectangle(v[0] * unit, v[1] * unit, v[7] * unit, v[6] * unit));
            parts.add(Shapes.rectangle(v[0] * unit, v[1] * unit, v[6] * unit, v[7] * unit));
        }
        return turn(Shapes.FACTORY.buildGeometry(parts).union(), v[8]);
    }

    private static Geometry thermal(double[] v, double unit) {
        Geometry ring = Shapes.circle(v[0] * unit, v[1] * unit, v[2] * unit / 2);
        if (v[3] > 0) {
            ring = ring.difference(Shapes.circle(v[0] * unit, v[1] * unit, v[3] * unit / 2));
        }
        if (v[4] > 0) {
            ring = ring.difference(Shapes.rectangle(v[0] * unit, v[1] * unit, 2 * v[2] * unit, v[4] * unit))
                    .difference(Shapes.rectangle(v[0] * unit, v[1] * unit, v[4] * unit, 2 * v[2] * unit));
        }
        return turn(ring, v[5]);
    }
}
