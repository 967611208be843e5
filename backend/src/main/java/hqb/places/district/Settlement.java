package hqb.places.district;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the surveyed buildings by the least that makes them stand clear: off the streets and their pavements, and a passage apart.
 * The survey is good to about 80 m, the streets to about 60 m, so that some buildings start out in the roadway.
 */
final class Settlement {
    /** Metres from the kerb to the nearest wall. */
    static final double SETBACK = 6;
    /** Metres between two buildings. */
    static final double PASSAGE = 7;
    private static final int ROUNDS = 4_000;
    private static final double HOMESICKNESS = 0.004;
    /** Nobody moves this far, so streets beyond it need no look. */
    private static final double FARTHEST = 120;

    private final List<Plot> corridors = new ArrayList<>();

    Settlement(List<Street> streets) {
        for (Street street : streets) {
            corridors.addAll(street.corridor(SETBACK));
        }
    }

    /** The same plots in the same order, standing clear; refuses to return any that do not. */
    List<Plot> settle(List<Plot> surveyed) {
        List<Plot> plots = new ArrayList<>(surveyed);
        List<List<Plot>> inReach = surveyed.stream().map(plot -> corridors.stream().filter(plot.grown(FARTHEST)::overlaps).toList())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            double longing = round < ROUNDS * 3 / 4 ? HOMESICKNESS : 0;
            for (int i = 0; i < plots.size(); i++) {
                plots.set(i, plots.get(i).moved(surveyed.get(i).centre().minus(plots.get(i).centre()).times(longing)));
                leaveNeighbours(plots, i);
                leaveStreets(plots, i, inReach.get(i));
            }
        }
        for (int i = 0; i < plots.size(); i++) {
            requireClear(plots, i);
        }
        return plots;
    }

    private static void leaveStreets(List<Plot> plots, int i, List<Plot> inReach) {
        for (Plot corridor : inReach) {
            plots.set(i, plots.get(i).moved(plots.get(i).escapeFrom(corridor).times(1.001)));
        }
    }

    private static void leaveNeighbours(List<Plot> plots, int i) {
        for (int j = 0; j < plots.size(); j++) {
            if (j != i) {
                Point escape = plots.get(i).grown(PASSAGE).escapeFrom(plots.get(j)).times(0.5);
                plots.set(i, plots.get(i).moved(escape));
                plots.set(j, plots.get(j).moved(escape.times(-1)));
            }
        }
    }

    private void requireClear(List<Plot> plots, int i) {
        Plot plot = plots.get(i);
        for (Plot corridor : corridors) {
            if (plot.escapeFrom(corridor).length() > 1) {
                throw new IllegalStateException("building " + i + " still stands in a street by " + plot.escapeFrom(corridor));
            }
        }
        for (int j = 0; j < i; j++) {
            if (plot.grown(PASSAGE - 2).overlaps(plots.get(j))) {
                throw new IllegalStateException("buildings " + j + " and " + i + " still touch by " + plot.escapeFrom(plots.get(j)));
            }
        }
    }
}
