package hqb.places.district;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The unnamed houses of a block. They stand for the fabric of the city and for no house in particular: rows of large floors in market
 * blocks, slabs and point houses where people live.
 */
final class Infill {
    private static final double STEP = 3;
    private static final double FROM_BLOCK_EDGE = 4;

    private final RandomGenerator random;
    private final double angle;

    Infill(RandomGenerator random, double angle) {
        this.random = random;
        this.angle = angle;
    }

    /** Plots inside the block that keep clear of what already stands there; the new ones are added to {@code standing}. */
    List<Plot> fill(Block block, List<Plot> standing) {
        List<Plot> houses = new ArrayList<>();
        double gap = gap(block.use());
        double west = block.ring().stream().mapToDouble(Point::x).min().orElseThrow();
        double east = block.ring().stream().mapToDouble(Point::x).max().orElseThrow();
        double south = block.ring().stream().mapToDouble(Point::y).min().orElseThrow();
        double north = block.ring().stream().mapToDouble(Point::y).max().orElseThrow();
        Plot ground = new Plot(new Point((west + east) / 2, (south + north) / 2), east - west, north - south, 0).grown(gap);
        List<Plot> near = new ArrayList<>(standing.stream().filter(ground::overlaps).toList());
        for (double y = south; y < north; y += STEP) {
            for (double x = west; x < east; x += STEP) {
                for (double[] size : sizes(block.use())) {
                    Plot plot = new Plot(new Point(x + size[0] / 2, y + size[1] / 2), size[0], size[1], angle);
                    if (fits(plot, block, near, gap)) {
                        near.add(plot);
                        if (random.nextDouble() > 0.08) {
                            houses.add(plot);
                        }
                        break;
                    }
                }
            }
        }
        standing.addAll(houses);
        return houses;
    }

    /** A shape for a house, plain ones most often. */
    String shape(Plot plot) {
        boolean large = Math.min(plot.width(), plot.depth()) > 22;
        double draw = random.nextDouble();
        if (!large || draw < 0.4) {
            return "bar";
        }
        return draw < 0.6 ? "l-shape" : draw < 0.8 ? "notched" : "chamfered";
    }

    /** Storeys of a house: invented, like the house. */
    int storeys(String use, Plot plot) {
        boolean point = Math.max(plot.width(), plot.depth()) < 27;
        int most = switch (use) {
            case "housing" -> point ? 28 : 8;
            case "civic" -> 10;
            default -> point ? 20 : 9;
        };
        return Math.max(3, (int) (most * (0.55 + 0.45 * random.nextDouble())));
    }

    private static boolean fits(Plot plot, Block block, List<Plot> near, double gap) {
        for (Point corner : plot.grown(FROM_BLOCK_EDGE).corners()) {
            if (!block.contains(corner)) {
                return false;
            }
        }
        Plot claimed = plot.grown(gap);
        for (Plot other : near) {
            if (claimed.overlaps(other)) {
                return false;
            }
        }
        return true;
    }

    private static double gap(String use) {
        return switch (use) {
            case "housing" -> 13;
            case "civic" -> 15;
            default -> 8;
        };
    }

    private List<double[]> sizes(String use) {
        List<double[]> sizes = switch (use) {
            case "housing" -> List.of(new double[]{46, 14}, new double[]{36, 14}, new double[]{24, 24}, new double[]{20, 20});
            case "civic" -> List.of(new double[]{64, 34}, new double[]{44, 30}, new double[]{30, 24});
            default ->
                List.of(new double[]{54, 30}, new double[]{40, 26}, new double[]{30, 30}, new double[]{28, 18}, new double[]{18, 18});
        };
        int first = random.nextInt(sizes.size() - 1);
        List<double[]> order = new ArrayList<>(sizes.subList(first, sizes.size()));
        order.addAll(sizes.subList(0, first));
        return order;
    }
}
