package hqb.prototyping.gerber;

/**
 * How the digits of a coordinate are to be read (Gerber 4.2.2 FS, 8.2 deprecated forms; Excellon alike).
 *
 * @param integers digits before the decimal point, used only when trailing zeros are left out
 * @param decimals digits after the decimal point
 * @param trailingOmitted trailing zeros are left out, so that the digits count from the left
 * @param millimetres the unit is mm, otherwise inch
 */
public record CoordinateFormat(int integers, int decimals, boolean trailingOmitted, boolean millimetres) {

    private static final double[] TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};
    /** Coordinates beyond 10 m belong to no board. */
    public static final double FARTHEST = 10_000;

    /** One unit in mm. */
    public double unit() {
        return millimetres ? 1 : 25.4;
    }

    /**
     * The coordinate in mm.
     *
     * @param content the file
     * @param from first character, may be a sign
     * @param to after the last character
     * @return NaN if it is no number
     */
    public double read(byte[] content, int from, int to) {
        int i = from;
        boolean negative = i < to && content[i] == '-';
        if (i < to && (content[i] == '-' || content[i] == '+')) {
            i++;
        }
        long value = 0;
        int digits = 0;
        int point = -1;
        for (; i < to; i++) {
            int c = content[i];
            if (c == '.' && point < 0) {
                point = digits;
            } else if (c >= '0' && c <= '9' && digits < 16) {
                value = value * 10 + (c - '0');
                digits++;
            } else {
                return Double.NaN;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        int shift;
        if (point >= 0) {
            shift = digits - point;
        } else if (trailingOmitted) {
            shift = digits - integers;
        } else {
            shift = decimals;
        }
        double size = millimetres ? scale((double) value, shift) : scale((double) (value * 254), shift + 1);
        return negative ? -size : size;
    }

    private static double scale(double value, int shift) {
        if (shift < 0) {
            return value * TEN[Math.min(-shift, TEN.length - 1)];
        }
        return shift < TEN.length ? value / TEN[shift] : value / Math.pow(10, shift);
    }

    /** The same digits in the other unit. */
    public CoordinateFormat in(boolean metric) {
        return new CoordinateFormat(integers, decimals, trailingOmitted, metric);
    }
}
