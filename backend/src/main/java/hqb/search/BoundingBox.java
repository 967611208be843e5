package hqb.search;

import java.util.Optional;

/**
 * A stretch of the map in degrees of WGS-84.
 *
 * @param west  least longitude, below {@code east}
 * @param south least latitude, below {@code north}
 */
public record BoundingBox(double west, double south, double east, double north) {
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** Reads {@code west,south,east,north}; empty when it is no box of this world. */
    public static Optional<BoundingBox> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            BoundingBox box = new BoundingBox(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            return box.isOfThisWorld() ? Optional.of(box) : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOfThisWorld() {
        return west >= -DATE_LINE && east <= DATE_LINE && west < east && south >= -POLE && north <= POLE && south < north;
    }
}
