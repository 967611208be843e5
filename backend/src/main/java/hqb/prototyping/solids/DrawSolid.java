package hqb.prototyping.solids;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a model as a small PNG picture: from the front, the right and above (isometric, z up), on nothing, so that it suits light and dark
 * pages. Triangles are filled into a depth buffer of twice the size, which is then made smaller.
 */
public final class DrawSolid {
    /** Pixels. */
    public static final int WIDTH = 480;
    /** Pixels. */
    public static final int HEIGHT = 360;

    private static final int FINE = 2;
    private static final int COLUMNS = WIDTH * FINE;
    private static final int ROWS = HEIGHT * FINE;
    private static final double FILLED = 0.9;
    /** The rows of the isometric view: to the right, up, towards the eye. */
    private static final double[][] VIEW = {{Math.sqrt(0.5), Math.sqrt(0.5), 0},
        {-Math.sqrt(1 / 6.0), Math.sqrt(1 / 6.0), Math.sqrt(2 / 3.0)}, {Math.sqrt(1 / 3.0), -Math.sqrt(1 / 3.0), Math.sqrt(1 / 3.0)}};
    /** From the left above, in the view's own directions; of length 1. */
    private static final double[] LIGHT = {-0.37, 0.56, 0.74};
    private static final double[] COLOUR = {92, 138, 196};

    private static final int MOST_PIXELS = 60_000_000;
    private static final int MORE_PIXELS = 10_000_000;

    private final SolidMesh mesh;
    private int pixels;
    private final float[] depth = new float[COLUMNS * ROWS];
    private final byte[] light = new byte[COLUMNS * ROWS];
    private final double[][] rows;
    private final double[] shift;

    private DrawSolid(SolidMesh mesh) {
        this.mesh = mesh;
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        double[] least = new double[2];
        double[] greatest = new double[2];
        Arrays.fill(least, Double.MAX_VALUE);
        Arrays.fill(greatest, -Double.MAX_VALUE);
        for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
            for (int axis = 0; axis < 2; axis++) {
                double at = along(VIEW[axis], vertex);
                least[axis] = Math.min(least[axis], at);
                greatest[axis] = Math.max(greatest[axis], at);
            }
        }
        double wide = Math.max(greatest[0] - least[0], Double.MIN_NORMAL);
        double high = Math.max(greatest[1] - least[1], Double.MIN_NORMAL);
        double scale = FILLED * Math.min(COLUMNS / wide, ROWS / high);
        this.rows = new double[][]{times(VIEW[0], scale), times(VIEW[1], -scale), times(VIEW[2], scale)};
        this.shift = new double[]{COLUMNS / 2.0 - scale * (least[0] + greatest[0]) / 2, ROWS / 2.0 + scale * (least[1] + greatest[1]) / 2};
    }

    /** The picture, as a PNG file of 480 by 360 pixels. */
    public static byte[] png(SolidMesh mesh) {
        var drawing = new DrawSolid(mesh);
        int step = 1;
        for (int triangle = 0; triangle < mesh.triangles(); triangle += step) {
            drawing.fill(mesh.vertex(3 * triangle), mesh.vertex(3 * triangle + 1), mesh.vertex(3 * triangle + 2));
            if (drawing.pixels > MOST_PIXELS) { // many large triangles: fewer of them show the same
                drawing.pixels = MOST_PIXELS - MORE_PIXELS;
                step = Math.min(8 * step, 1 << 24);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(drawing.smaller(), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void fill(int a, int b, int c) {
        double ax = along(rows[0], a) + shift[0];
        double ay = along(rows[1], a) + shift[1];
        double bx = along(rows[0], b) + shift[0];
        double by = along(rows[1], b) + shift[1];
        double cx = along(rows[0], c) + shift[0];
        double cy = along(rows[1], c) + shift[1];
        double area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        int left = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(bx, cx)) - 0.5));
        int right = Math.min(COLUMNS - 1, (int) Math.floor(Math.max(ax, Math.max(bx, cx)) - 0.5));
        int top = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(by, cy)) - 0.5));
        int bottom = Math.min(ROWS - 1, (int) Math.floor(Math.max(ay, Math.max(by, cy)) - 0.5));
        if (area == 0 || left > right || top > bottom) {
            return;
        }
        double az = along(rows[2], a);
        double bz = along(rows[2], b);
        double cz = along(rows[2], c);
        pixels += (right - left + 1) * (bottom - top + 1);
        byte shade = shade(a, b, c);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - ax;
                double py = y + 0.5 - ay;
                double v = (px * (cy - ay) - py * (cx - ax)) / area;
                double w = (py * (bx - ax) - px * (by - ay)) / area;
                float z = (float) (az + v * (bz - az) + w * (cz - az));
                int pixel = y * COLUMNS + x;
                if (v >= 0 && w >= 0 && v + w <= 1 && z > depth[pixel]) {
                    depth[pixel] = z;
                    light[pixel] = shade;
                }
            }
        }
    }

    /** From 0 (dark) to 127; a surface seen from behind is lit as its other side, so flipped normals make no holes. */
    private byte shade(int a, int b, int c) {
        double[] normal = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            int one = (axis + 1) % 3;
            int two = (axis + 2) % 3;
            normal[axis] = (mesh.at(b, one) - mesh.at(a, one)) * (mesh.at(c, two) - mesh.at(a, two))
                    - (mesh.at(b, two) - mesh.at(a, two)) * (mesh.at(c, one) - mesh.at(a, one));
        }
        double length = Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        double towardsEye = dot(VIEW[2], normal);
        double lit = 0;
        for (int i = 0; i < 3; i++) {
            lit += LIGHT[i] * dot(VIEW[i], normal);
        }
        lit *= towardsEye < 0 ? -1 : 1;
        return (byte) (127 * (0.35 + 0.65 * Math.max(0, length == 0 ? 0 : lit / length)));
    }

    private BufferedImage smaller() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int covered = 0;
                int sum = 0;
                for (int part = 0; part < FINE * FINE; part++) {
                    int pixel = (y * FINE + part / FINE) * COLUMNS + x * FINE + part % FINE;
                    if (depth[pixel] > Float.NEGATIVE_INFINITY) {
                        covered++;
                        sum += light[pixel];
                    }
                }
                image.setRGB(x, y, covered == 0 ? 0 : colour(covered * 255 / (FINE * FINE), sum / (127.0 * covered)));
            }
        }
        return image;
    }

    private static int colour(int opacity, double lit) {
        int rgb = opacity;
        for (double part : COLOUR) {
            rgb = rgb << 8 | (int) Math.min(255, part * (0.45 + 0.85 * lit));
        }
        return rgb;
    }

    private double along(double[] row, int vertex) {
        return row[0] * mesh.x(vertex) + row[1] * mesh.y(vertex) + row[2] * mesh.z(vertex);
    }

    private static double dot(double[] row, double[] other) {
        return row[0] * other[0] + row[1] * other[1] + row[2] * other[2];
    }

    private static double[] times(double[] row, double factor) {
        return new double[]{row[0] * factor, row[1] * factor, row[2] * factor};
    }
}
