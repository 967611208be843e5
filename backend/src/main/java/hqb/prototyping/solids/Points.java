package hqb.prototyping.solids;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Many points in space, by number. */
sealed interface Points {
    /** How many. */
    int count();

    /** A coordinate: axis 0 is x, 1 is y, 2 is z. */
    double at(int point, int axis);

    /** Points that an array holds, three numbers each. */
    final class Listed implements Points {
        private final double[] numbers;
        private final int count;

        Listed(double[] numbers, int count) {
            this.numbers = numbers;
            this.count = count;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public double at(int point, int axis) {
            return numbers[3 * point + axis];
        }
    }

    /** The same in single precision. */
    final class Singles implements Points {
        private final float[] numbers;

        Singles(float[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public int count() {
            return numbers.length / 3;
        }

        @Override
        public double at(int point, int axis) {
            return numbers[3 * point + axis];
        }
    }

    /** The corners of the triangles of a binary STL file, read where they lie. */
    final class InBinaryStl implements Points {
        static final int HEADER = 84;
        static final int FACET = 50;
        private static final int NORMAL = 12;
        private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

        private final byte[] content;
        private final int count;
        private final int @Nullable [] order;

        /**
         * The corners of a file.
         *
         * @param order which facets they are read of, one after the other; null for the order of the file
         */
        InBinaryStl(byte[] content, int count, int @Nullable [] order) {
            this.content = content;
            this.count = count;
            this.order = order;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public double at(int point, int axis) {
            int triangle = point / 3;
            int facet = order == null ? triangle : order[triangle];
            return (float) FLOAT.get(content, HEADER + NORMAL + FACET * facet + 12 * (point - 3 * triangle) + 4 * axis);
        }
    }
}
