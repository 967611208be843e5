package hqb.prototyping.gerber;

/**
 * The deprecated settings of the whole picture (Gerber 8.1: AS, IR, MI, OF, SF): coordinates are scaled, mirrored, their axes exchanged, shifted
 * and turned, in this order.
 */
final class ImageSettings {

    private boolean exchanged;
    private boolean mirrorA;
    private boolean mirrorB;
    private double offsetA;
    private double offsetB;
    private double scaleA = 1;
    private double scaleB = 1;
    private int turned;
    private boolean plain = true;

    void exchange(boolean exchange) {
        exchanged = exchange;
        plain &= !exchange;
    }

    void mirror(boolean a, boolean b) {
        mirrorA = a;
        mirrorB = b;
        plain &= !a && !b;
    }

    void offset(double a, double b) {
        offsetA = a;
        offsetB = b;
        plain &= a == 0 && b == 0;
    }

    void scale(double a, double b) {
        scaleA = a;
        scaleB = b;
        plain &= a == 1 && b == 1;
    }

    void turn(int degrees) {
        turned = degrees;
        plain &= degrees == 0;
    }

    /** Degrees, counter-clockwise. */
    int turned() {
        return turned;
    }

    /** Nothing is set: points stay where they are. */
    boolean plain() {
        return plain;
    }

    /** Whether arcs change their direction. */
    boolean flips() {
        return mirrorA ^ mirrorB ^ exchanged;
    }

    double x(double x, double y) {
        return plain ? x : turnedX(a(x, y), b(x, y));
    }

    double y(double x, double y) {
        return plain ? y : turnedY(a(x, y), b(x, y));
    }

    private double a(double x, double y) {
        double along = exchanged ? y * scaleB : x * scaleA;
        return (mirrorA ? -along : along) + offsetA;
    }

    private double b(double x, double y) {
        double along = exchanged ? x * scaleA : y * scaleB;
        return (mirrorB ? -along : along) + offsetB;
    }

    private double turnedX(double a, double b) {
        return switch (turned) {
            case 90 -> -b;
            case 180 -> -a;
            case 270 -> b;
            default -> a;
        };
    }

    private double turnedY(double a, double b) {
        return switch (turned) {
            case 90 -> a;
            case 180 -> -b;
            case 270 -> -a;
            default -> b;
        };
    }
}
