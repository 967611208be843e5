package hqb.places.district;

import java.util.ArrayList;
import java.util.List;

/** The shape of a building on its plot: always within the plot, so that plots which stand clear make buildings that do. */
final class Outline {
    private Outline() {
    }

    /** The building's ring in metres, counter-clockwise, the first point not repeated. */
    static List<Point> of(String shape, Plot plot) {
        double[][] corners = switch (shape) {
            case "bar" -> new double[][]{{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}};
            case "chamfered" ->
                new double[][]{{-0.38, -0.5}, {0.5, -0.5}, {0.5, 0.36}, {0.36, 0.5}, {-0.5, 0.5}, {-0.5, -0.36}};
            case "notched" -> new double[][]{{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.28}, {0.3, 0.28}, {0.3, 0.5}, {-0.26, 0.5}, {-0.26, 0.42},
                {-0.5, 0.42}};
            case "l-shape" -> new double[][]{{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.08}, {0.06, 0.08}, {0.06, 0.5}, {-0.5, 0.5}};
            case "courtyard" -> new double[][]{{-0.5, -0.5}, {-0.14, -0.5}, {-0.14, -0.3}, {0.14, -0.3}, {0.14, -0.5}, {0.5, -0.5},
                {0.5, 0.5}, {0.1, 0.5}, {0.1, 0.4}, {-0.1, 0.4}, {-0.1, 0.5}, {-0.5, 0.5}};
            case "podium-tower" ->
                new double[][]{{-0.44, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}, {-0.5, -0.44}};
            case "podium-twin" -> new double[][]{{-0.5, -0.5}, {0.5, -0.5}, {0.5, -0.1}, {0.42, -0.1}, {0.42, 0.1}, {0.5, 0.1}, {0.5, 0.5},
                {-0.5, 0.5}};
            case "podium-octagon" -> new double[][]{{-0.5, -0.5}, {0.34, -0.5}, {0.5, -0.32}, {0.5, 0.5}, {-0.34, 0.5}, {-0.5, 0.32}};
            default -> throw new IllegalArgumentException("unknown shape " + shape);
        };
        return ring(plot, corners);
    }

    /** The towers that rise from a podium, each a ring; none for a plain house. */
    static List<List<Point>> towers(String shape, Plot plot) {
        return switch (shape) {
            case "podium-tower" -> List.of(square(plot, 0.02, 0.02, 0.56));
            case "podium-twin" -> List.of(square(plot, -0.2, -0.25, 0.44), square(plot, 0.2, 0.25, 0.44));
            case "podium-octagon" -> List.of(octagon(plot, 0.06, -0.04, 0.54));
            default -> List.of();
        };
    }

    /** Area of a ring in m². */
    static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            twice += ring.get(i).cross(ring.get((i + 1) % ring.size()));
        }
        return Math.abs(twice) / 2;
    }

    private static List<Point> ring(Plot plot, double[][] corners) {
        List<Point> ring = new ArrayList<>();
        for (double[] corner : corners) {
            ring.add(plot.at(corner[0], corner[1]));
        }
        return ring;
    }

    private static List<Point> square(Plot plot, double u, double v, double share) {
        double side = Math.min(plot.width(), plot.depth()) * share;
        return new Plot(plot.at(u, v), side, side, plot.angle()).corners();
    }

    private static List<Point> octagon(Plot plot, double u, double v, double share) {
        double side = Math.min(plot.width(), plot.depth()) * share;
        double[][] corners = {{-0.5 + 0.29, -0.5}, {0.5 - 0.29, -0.5}, {0.5, -0.5 + 0.29}, {0.5, 0.5 - 0.29}, {0.5 - 0.29, 0.5},
            {-0.5 + 0.29, 0.5}, {-0.5, 0.5 - 0.29}, {-0.5, -0.5 + 0.29}};
        return ring(new Plot(plot.at(u, v), side, side, plot.angle()), corners);
    }
}
