package hqb.search.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An area that somebody has drawn on the map.
 *
 * @param corners longitude and latitude of each corner in degrees of WGS-84, three at least; the last is not the first again
 */
record DrawnArea(List<Corner> corners) {
    private static final int FEWEST = 3;
    static final int MOST = 50;
    private static final double SMALLEST = 1e-12;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** A corner. */
    record Corner(double lon, double lat) {
    }

    /** Reads {@code lon,lat;lon,lat;…}; empty when it is no area: too few or too many corners, or a line that crosses itself. */
    static Optional<DrawnArea> parse(String text) {
        List<Corner> corners = new ArrayList<>();
        for (String pair : text.split(";", -1)) {
            String[] numbers = pair.split(",", -1);
            if (numbers.length != 2) {
                return Optional.empty();
            }
            try {
                Corner corner = new Corner(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
                if (!(Math.abs(corner.lon) <= DATE_LINE && Math.abs(corner.lat) <= POLE)) {
                    return Optional.empty();
                }
                if (corners.isEmpty() || !corners.getLast().equals(corner)) {
                    corners.add(corner);
                }
            } catch (NumberFormatException unreadable) {
                return Optional.empty();
            }
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) {
            corners.removeLast();
        }
        DrawnArea area = new DrawnArea(List.copyOf(corners));
        return corners.size() >= FEWEST && corners.size() <= MOST && Math.abs(area.twiceSize()) > SMALLEST && area.isSimple()
                ? Optional.of(area)
                : Optional.empty();
    }

    /** The corners as GeoJSON has them, closed. */
    List<List<Double>> ring() {
        List<List<Double>> ring = new ArrayList<>();
        corners.forEach(corner -> ring.add(List.of(corner.lon, corner.lat)));
        ring.add(ring.getFirst());
        return ring;
    }

    private double twiceSize() {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            Corner one = corners.get(i);
            Corner next = corner(i + 1);
            sum += one.lon * next.lat - next.lon * one.lat;
        }
        return sum;
    }

    private boolean isSimple() {
        for (int i = 0; i < corners.size(); i++) {
            for (int j = i + 1; j < corners.size(); j++) {
                boolean neighbours = j == i + 1 || (i == 0 && j == corners.size() - 1);
                if (neighbours ? corners.get(i).equals(corners.get(j)) : touch(corner(i), corner(i + 1), corner(j), corner(j + 1))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Corner corner(int number) {
        return corners.get(number % corners.size());
    }

    private static boolean touch(Corner a, Corner b, Corner c, Corner d) {
        double abc = turn(a, b, c);
        double abd = turn(a, b, d);
        double cda = turn(c, d, a);
        double cdb = turn(c, d, b);
        if (abc == 0 && abd == 0) {
            return Math.max(Math.min(a.lon, b.lon), Math.min(c.lon, d.lon)) <= Math.min(Math.max(a.lon, b.lon), Math.max(c.lon, d.lon))
                    && Math.max(Math.min(a.lat, b.lat), Math.min(c.lat, d.lat)) <= Math.min(Math.max(a.lat, b.lat), Math.max(c.lat, d.lat));
        }
        return abc * abd <= 0 && cda * cdb <= 0;
    }

    private static double turn(Corner a, Corner b, Corner c) {
        return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
    }
}
