package hqb.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.stream.IntStream;

/** A torus of a million triangles whose volume is known from a formula. */
public final class Torus {
    /** How many triangles. */
    public static final int TRIANGLES = 1_000_000;

    private static final int AROUND = 1000;
    private static final int ACROSS = 500;
    private static final double RING = 40;
    private static final double TUBE = 10;

    private Torus() {
    }

    /** The file, in the order in which a program writes triangles, or in none. */
    public static byte[] stl(boolean shuffled) {
        ByteBuffer out = ByteBuffer.allocate(84 + 100 * AROUND * ACROSS).order(ByteOrder.LITTLE_ENDIAN);
        out.position(80);
        out.putInt(2 * AROUND * ACROSS);
        int[] order = IntStream.range(0, AROUND * ACROSS).toArray();
        if (shuffled) {
            var random = new Random(1);
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
        }
        for (int cell : order) {
            int i = cell / ACROSS;
            int j = cell % ACROSS;
            triangle(out, i, j, i + 1, j, i + 1, j + 1);
            triangle(out, i, j, i + 1, j + 1, i, j + 1);
        }
        return out.array();
    }

    private static void triangle(ByteBuffer out, int... places) {
        out.putFloat(0).putFloat(0).putFloat(0);
        for (int corner = 0; corner < 6; corner += 2) {
            double around = 2 * Math.PI * (places[corner] % AROUND) / AROUND;
            double across = 2 * Math.PI * (places[corner + 1] % ACROSS) / ACROSS;
            double radius = RING + TUBE * Math.cos(across);
            out.putFloat((float) (radius * Math.cos(around))).putFloat((float) (radius * Math.sin(around)))
                    .putFloat((float) (TUBE * Math.sin(across)));
        }
        out.putShort((short) 0);
    }

    /** Its volume: at each height two regular polygons: the sum of their frusta along the tube. */
    public static double exactVolume() {
        double sum = 0;
        for (int j = 0; j < ACROSS; j++) {
            double one = 2 * Math.PI * j / ACROSS;
            double two = 2 * Math.PI * (j + 1) / ACROSS;
            double a = RING + TUBE * Math.cos(one);
            double b = RING + TUBE * Math.cos(two);
            sum += TUBE * (Math.sin(two) - Math.sin(one)) * (a * a + a * b + b * b) / 3;
        }
        return Math.abs(sum) * AROUND / 2 * Math.sin(2 * Math.PI / AROUND);
    }
}
