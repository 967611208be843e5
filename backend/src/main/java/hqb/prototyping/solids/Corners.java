package hqb.prototyping.solids;

import java.util.Arrays;

/** Point numbers that become more while a file is read, three a triangle. */
final class Corners {
    private int[] points = new int[96];
    private int size;

    void add(int point) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size + size / 2);
        }
        points[size++] = point;
    }

    int size() {
        return size;
    }

    int at(int corner) {
        return points[corner];
    }

    int[] toArray() {
        return Arrays.copyOf(points, size);
    }
}
