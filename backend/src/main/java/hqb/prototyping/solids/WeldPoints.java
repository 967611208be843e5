package hqb.prototyping.solids;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Finds the points at the same place. Same means equal in every bit (0 and -0 are one), as programs write the corner that triangles share;
 * points that only lie close together stay apart. An open-addressing table for each part of the points by hash, so that several threads
 * work without waiting for each other.
 */
final class WeldPoints {
    private static final int SMALL = 50_000;
    /** Drawn anew by each program run, so that nobody can make up points that all come to stand at one place of the table. */
    private static final long SALT = new SplittableRandom().nextLong();

    private WeldPoints() {
    }

    /**
     * For each point the first one at its place.
     *
     * @param threads how many to use, a power of two
     */
    static int[] first(Points points, int threads) {
        int[] first = new int[points.count()];
        IntStream.range(0, threads).parallel().forEach(part -> weldPart(points, first, part, threads - 1));
        return first;
    }

    /** As many threads as are worth it. */
    static int threads(int points) {
        return points < SMALL ? 1 : Math.min(8, Integer.highestOneBit(Runtime.getRuntime().availableProcessors()));
    }

    private static void weldPart(Points points, int[] first, int part, int mask) {
        int count = points.count();
        int[] table = new int[tableSize(count / (4 * (mask + 1)))];
        int used = 0;
        for (int point = 0; point < count; point++) {
            double x = points.at(point, 0) + 0.0;
            double y = points.at(point, 1) + 0.0;
            double z = points.at(point, 2) + 0.0;
            int hash = hash(x, y, z);
            if ((hash & mask) != part) {
                continue;
            }
            int slot = (hash >>> 3) & (table.length - 1);
            int there;
            while ((there = table[slot] - 1) >= 0
                    && (points.at(there, 0) != x || points.at(there, 1) != y || points.at(there, 2) != z)) {
                slot = (slot + 1) & (table.length - 1);
            }
            if (there >= 0) {
                first[point] = there;
                continue;
            }
            first[point] = point;
            table[slot] = point + 1;
            if (++used > table.length / 5 * 3) {
                table = larger(points, table);
            }
        }
    }

    private static int[] larger(Points points, int[] table) {
        int[] larger = new int[table.length * 2];
        for (int entry : table) {
            if (entry != 0) {
                int point = entry - 1;
                int slot = (hash(points.at(point, 0) + 0.0, points.at(point, 1) + 0.0, points.at(point, 2) + 0.0) >>> 3)
                        & (larger.length - 1);
                while (larger[slot] != 0) {
                    slot = (slot + 1) & (larger.length - 1);
                }
                larger[slot] = entry;
            }
        }
        return larger;
    }

    private static int tableSize(int expected) {
        return Math.max(64, Integer.highestOneBit(Math.max(1, expected)) * 4);
    }

    private static int hash(double x, double y, double z) {
        long mixed = (SALT ^ Double.doubleToRawLongBits(x)) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32 ^ Double.doubleToRawLongBits(y)) * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 29 ^ Double.doubleToRawLongBits(z)) * 0x165667B19E3779F9L;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }

    /**
     * The mesh of some triangles whose corners are points.
     *
     * @param corners the point at each corner; null where corner number n is point n
     */
    static SolidMesh mesh(SolidFormat format, LengthUnit unit, Points points, int @org.jspecify.annotations.Nullable [] corners) {
        int[] vertex = first(points, threads(points.count()));
        int vertices = 0;
        for (int point = 0; point < vertex.length; point++) {
            if (vertex[point] == point) {
                vertices++;
            }
        }
        boolean single = points instanceof Points.InBinaryStl || points instanceof Points.Singles;
        double[] places = new double[single ? 0 : 3 * vertices];
        float[] singles = new float[single ? 3 * vertices : 0];
        int next = 0;
        for (int point = 0; point < vertex.length; point++) {
            if (vertex[point] == point) {
                vertex[point] = next;
                for (int axis = 0; axis < 3; axis++) {
                    if (single) {
                        singles[3 * next + axis] = (float) (points.at(point, axis) + 0.0);
                    } else {
                        places[3 * next + axis] = points.at(point, axis) + 0.0;
                    }
                }
                next++;
            } else {
                vertex[point] = vertex[vertex[point]]; // the first one came before and has its number already
            }
        }
        if (single) {
            return SolidMesh.ofSingles(format, unit, singles, vertex);
        }
        if (corners == null) {
            return new SolidMesh(format, unit, places, vertex);
        }
        int[] welded = corners.clone();
        Arrays.setAll(welded, corner -> vertex[corners[corner]]);
        return new SolidMesh(format, unit, places, welded);
    }
}
