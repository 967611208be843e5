package hqb.prototyping.solids;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Solids made of triangles, and the files that hold them. */
final class Shape {
    final List<double[][]> triangles = new ArrayList<>();

    /** A box whose normals face outward. */
    static Shape box(double x, double y, double z) {
        return at(0, 0, 0, x, y, z);
    }

    static Shape at(double x0, double y0, double z0, double x, double y, double z) {
        double[][] p = new double[8][];
        for (int i = 0; i < 8; i++) {
            p[i] = new double[]{x0 + (i & 1) * x, y0 + (i >> 1 & 1) * y, z0 + (i >> 2) * z};
        }
        var shape = new Shape();
        int[][] sides = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
        for (int[] side : sides) {
            shape.quad(p[side[0]], p[side[1]], p[side[2]], p[side[3]]);
        }
        return shape;
    }

    /**
     * A profile turned around the z axis, as a polyhedron.
     *
     * @param profile points (r, z), counter-clockwise in the half plane
     * @param closed  whether the last is joined to the first; if not, both lie on the axis
     */
    static Shape lathe(double[][] profile, int segments, boolean closed) {
        var shape = new Shape();
        for (int j = 0; j < (closed ? profile.length : profile.length - 1); j++) {
            double[] low = profile[j];
            double[] high = profile[(j + 1) % profile.length];
            for (int i = 0; i < segments; i++) {
                shape.quad(turned(low, i, segments), turned(low, i + 1, segments), turned(high, i + 1, segments),
                        turned(high, i, segments));
            }
        }
        return shape;
    }

    private static double[] turned(double[] point, int step, int segments) {
        double angle = 2 * Math.PI * (step % segments) / segments;
        return new double[]{point[0] * Math.cos(angle), point[0] * Math.sin(angle), point[1]};
    }

    /** The volume of {@link #lathe}: at each height a regular polygon, whose area goes with the square of r. */
    static double latheVolume(double[][] profile, int segments, boolean closed) {
        double sum = 0;
        for (int j = 0; j < (closed ? profile.length : profile.length - 1); j++) {
            double[] a = profile[j];
            double[] b = profile[(j + 1) % profile.length];
            sum += (b[1] - a[1]) * (a[0] * a[0] + a[0] * b[0] + b[0] * b[0]) / 3;
        }
        return Math.abs(sum) * segments / 2 * Math.sin(2 * Math.PI / segments);
    }

    /** The area of {@link #lathe}: isosceles trapezoids. */
    static double latheArea(double[][] profile, int segments, boolean closed) {
        double sum = 0;
        for (int j = 0; j < (closed ? profile.length : profile.length - 1); j++) {
            double[] a = profile[j];
            double[] b = profile[(j + 1) % profile.length];
            double height = Math.hypot(b[1] - a[1], (b[0] - a[0]) * Math.cos(Math.PI / segments));
            sum += segments * (a[0] + b[0]) * Math.sin(Math.PI / segments) * height;
        }
        return sum;
    }

    /** A half circle from pole to pole. */
    static double[][] halfCircle(double radius, int steps) {
        double[][] profile = new double[steps + 1][];
        for (int j = 0; j <= steps; j++) {
            double angle = Math.PI * j / steps - Math.PI / 2;
            profile[j] = new double[]{j == 0 || j == steps ? 0 : radius * Math.cos(angle), radius * Math.sin(angle)};
        }
        return profile;
    }

    /** A polygon around (distance, 0), its corners as far from there as the radii say. */
    static double[][] ring(double distance, double... radii) {
        double[][] profile = new double[radii.length][];
        for (int j = 0; j < radii.length; j++) {
            double angle = 2 * Math.PI * j / radii.length;
            profile[j] = new double[]{distance + radii[j] * Math.cos(angle), radii[j] * Math.sin(angle)};
        }
        return profile;
    }

    private void quad(double[] a, double[] b, double[] c, double[] d) {
        add(a, b, c);
        add(a, c, d);
    }

    private void add(double[]... triangle) {
        if (!same(triangle[0], triangle[1]) && !same(triangle[1], triangle[2]) && !same(triangle[2], triangle[0])) {
            triangles.add(triangle);
        }
    }

    private static boolean same(double[] a, double[] b) {
        return a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
    }

    Shape and(Shape other) {
        var both = new Shape();
        both.triangles.addAll(triangles);
        both.triangles.addAll(other.triangles);
        return both;
    }

    Shape flipped() {
        var flipped = new Shape();
        triangles.forEach(triangle -> flipped.triangles.add(new double[][]{triangle[0], triangle[2], triangle[1]}));
        return flipped;
    }

    /** Turned about an axis through the origin by Rodrigues' formula, then moved. */
    Shape moved(double[] axis, double angle, double dx, double dy, double dz) {
        double length = Math.sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]);
        double[] k = {axis[0] / length, axis[1] / length, axis[2] / length};
        var moved = new Shape();
        for (double[][] triangle : triangles) {
            double[][] other = new double[3][];
            for (int i = 0; i < 3; i++) {
                double[] v = triangle[i];
                double along = (k[0] * v[0] + k[1] * v[1] + k[2] * v[2]) * (1 - Math.cos(angle));
                other[i] = new double[]{v[0] * Math.cos(angle) + (k[1] * v[2] - k[2] * v[1]) * Math.sin(angle) + k[0] * along + dx,
                    v[1] * Math.cos(angle) + (k[2] * v[0] - k[0] * v[2]) * Math.sin(angle) + k[1] * along + dy,
                    v[2] * Math.cos(angle) + (k[0] * v[1] - k[1] * v[0]) * Math.sin(angle) + k[2] * along + dz};
            }
            moved.triangles.add(other);
        }
        return moved;
    }

    byte[] binary() {
        var out = ByteBuffer.allocate(84 + 50 * triangles.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.position(80);
        out.putInt(triangles.size());
        for (double[][] triangle : triangles) {
            out.putFloat(0).putFloat(0).putFloat(0);
            for (double[] vertex : triangle) {
                out.putFloat((float) vertex[0]).putFloat((float) vertex[1]).putFloat((float) vertex[2]);
            }
            out.putShort((short) 0);
        }
        return out.array();
    }

    byte[] ascii() {
        var text = new StringBuilder("solid shape\n");
        for (double[][] triangle : triangles) {
            text.append("facet normal 0 0 0\nouter loop\n");
            for (double[] vertex : triangle) {
                text.append("vertex ").append(vertex[0]).append(' ').append(vertex[1]).append(' ').append(vertex[2]).append('\n');
            }
            text.append("endloop\nendfacet\n");
        }
        return text.append("endsolid shape\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The mesh element of 3MF, vertices not shared. */
    String meshXml() {
        var vertices = new StringBuilder();
        var faces = new StringBuilder();
        for (int i = 0; i < triangles.size(); i++) {
            for (double[] v : triangles.get(i)) {
                vertices.append("<vertex x=\"").append(v[0]).append("\" y=\"").append(v[1]).append("\" z=\"").append(v[2]).append("\"/>");
            }
            faces.append("<triangle v1=\"").append(3 * i).append("\" v2=\"").append(3 * i + 1).append("\" v3=\"").append(3 * i + 2)
                    .append("\"/>");
        }
        return "<mesh><vertices>" + vertices + "</vertices><triangles>" + faces + "</triangles></mesh>";
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
