package hqb.prototyping.solids;

/** A matrix of 3MF: a row (x y z 1) times four rows of three numbers. */
final class Transform {
    static final Transform IDENTITY = scale(1);
    private final double[] m;

    private Transform(double[] m) {
        this.m = m;
    }

    static Transform scale(double factor) {
        return new Transform(new double[]{factor, 0, 0, 0, factor, 0, 0, 0, factor, 0, 0, 0});
    }

    /** Reads twelve numbers between blanks. */
    static Transform of(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length != 12) {
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "a transform of " + words.length + " numbers");
        }
        double[] numbers = new double[12];
        for (int i = 0; i < 12; i++) {
            numbers[i] = ReadModelXml.number(words[i]);
        }
        return new Transform(numbers);
    }

    /** This one first, then the other. */
    Transform then(Transform other) {
        double[] product = new double[12];
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                double sum = row == 3 ? other.m[9 + column] : 0;
                for (int k = 0; k < 3; k++) {
                    sum += m[3 * row + k] * other.m[3 * k + column];
                }
                product[3 * row + column] = sum;
            }
        }
        return new Transform(product);
    }

    double apply(double x, double y, double z, int axis) {
        return x * m[axis] + y * m[3 + axis] + z * m[6 + axis] + m[9 + axis];
    }

    /** Below 0 when it mirrors. */
    double determinant() {
        return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
    }
}
