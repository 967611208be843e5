package hqb.prototyping.solids;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/**
 * Binary STL: 80 bytes of any header, the number of triangles (32 bits, little-endian), then for each 12 floats (a normal, which is not
 * used, and three vertices) and 2 bytes that mean nothing. A few bytes after the last triangle are let pass; any other disagreement between
 * counter and length is refused, because nobody can say which of them is wrong.
 */
final class ReadBinaryStl {
    private static final int COUNTER = 80;
    private static final int BLOCK = 1 << 14;
    private static final int MOST_COPIED = 1_100_000;

    private ReadBinaryStl() {
    }

    /** Whether counter and length agree to the byte. */
    static boolean isWhole(byte[] content) {
        return content.length >= Points.InBinaryStl.HEADER
                && Points.InBinaryStl.HEADER + (long) Points.InBinaryStl.FACET * stated(content) == content.length;
    }

    static SolidMesh read(byte[] content) {
        long stated = stated(content);
        int room = (content.length - Points.InBinaryStl.HEADER) / Points.InBinaryStl.FACET;
        int rest = (content.length - Points.InBinaryStl.HEADER) % Points.InBinaryStl.FACET;
        if (stated > room && rest != 0) {
            throw new UnreadableSolid(SolidFault.TRUNCATED, room);
        }
        if (stated != room) {
            throw new UnreadableSolid(SolidFault.WRONG_COUNT, stated, room);
        }
        if (room == 0) {
            throw new UnreadableSolid(SolidFault.NO_TRIANGLES);
        }
        if (room > ReadSolid.MOST_TRIANGLES) {
            throw new UnreadableSolid(SolidFault.TOO_MANY_TRIANGLES, ReadSolid.MOST_TRIANGLES);
        }
        var points = new Points.InBinaryStl(content, 3 * room, null);
        checkNumbers(points);
        int[] order = OrderFacets.of(points);
        return WeldPoints.mesh(SolidFormat.STL_BINARY, LengthUnit.MILLIMETRE, order == null ? points : ordered(content, room, order), null);
    }

    /** The corners of facets in another order, copied there once unless there are too many. */
    private static Points ordered(byte[] content, int facets, int[] order) {
        var scattered = new Points.InBinaryStl(content, 3 * facets, order);
        if (facets > MOST_COPIED) {
            return scattered;
        }
        float[] numbers = new float[9 * facets];
        int blocks = (3 * facets + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            for (int point = block * BLOCK; point < Math.min(3 * facets, (block + 1) * BLOCK); point++) {
                for (int axis = 0; axis < 3; axis++) {
                    numbers[3 * point + axis] = (float) scattered.at(point, axis);
                }
            }
        });
        return new Points.Singles(numbers);
    }

    private static long stated(byte[] content) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(COUNTER));
    }

    /** Refuses the first point that is no place. */
    static void checkNumbers(Points points) {
        int blocks = (points.count() + BLOCK - 1) / BLOCK;
        int bad = IntStream.range(0, blocks).parallel().map(block -> firstBad(points, block * BLOCK)).filter(point -> point >= 0).min()
                .orElse(-1);
        if (bad >= 0) {
            boolean finite = Double.isFinite(points.at(bad, 0)) && Double.isFinite(points.at(bad, 1)) && Double.isFinite(points.at(bad, 2));
            throw new UnreadableSolid(finite ? SolidFault.TOO_FAR : SolidFault.NOT_FINITE, bad / 3 + 1);
        }
    }

    private static int firstBad(Points points, int from) {
        int to = Math.min(points.count(), from + BLOCK);
        for (int point = from; point < to; point++) {
            boolean good = Math.abs(points.at(point, 0)) <= ReadSolid.FARTHEST && Math.abs(points.at(point, 1)) <= ReadSolid.FARTHEST
                    && Math.abs(points.at(point, 2)) <= ReadSolid.FARTHEST;
            if (!good) {
                return point;
            }
        }
        return -1;
    }
}
