package hqb.prototyping.solids;

import java.util.Arrays;

/** Numbers that become more while a file is read. */
final class Numbers {
    private double[] values = new double[96];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double at(int index) {
        return values[index];
    }

    /** As points, three numbers each. */
    Points points() {
        return new Points.Listed(values, size / 3);
    }
}
