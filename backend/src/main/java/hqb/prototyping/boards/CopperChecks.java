package hqb.prototyping.boards;

import hqb.prototyping.copper.FacetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Checks of copper: tracks, gaps and the distance to the board's edge. */
final class CopperChecks {

    private CopperChecks() {
    }

    static void run(List<MeasuredLayer> copper, @Nullable Outline outline, Limits limits, List<Finding> findings) {
        for (MeasuredLayer layer : copper) {
            if (layer.track() != null && layer.track().width() < limits.track() - 0.0005) {
                findings.add(Finding.at("track-width", "warning", layer.name(), Rounding.micrometre(layer.track().width()), limits.track(),
                        layer.track().x(), layer.track().y()));
            }
            if (layer.gap() != null && layer.gap().size() < limits.gap() - 0.0005) {
                findings.add(Finding.at("copper-gap", "warning", layer.name(), Rounding.micrometre(layer.gap().size()), limits.gap(),
                        layer.gap().x(), layer.gap().y()));
            }
            if (outline != null && outline.closed()) {
                edge(layer, outline.material(), limits, findings);
            }
        }
    }

    private static void edge(MeasuredLayer layer, Geometry board, Limits limits, List<Finding> findings) {
        double[] worst = null;
        for (Object part : LinearComponentExtracter.getLines(board)) {
            if (part instanceof LineString line) {
                Coordinate[] points = line.getCoordinates();
                for (int i = 0; i + 1 < points.length; i++) {
                    double reach = worst == null ? limits.copperToEdge() - 0.0005 : worst[0];
                    double[] near = nearest(layer.grid(), points[i], points[i + 1], reach);
                    worst = near == null ? worst : near;
                }
            }
        }
        if (worst != null) {
            findings.add(
                    Finding.at("copper-to-edge", "warning", layer.name(), Rounding.micrometre(Math.max(0, worst[0])), limits.copperToEdge(),
                            worst[1], worst[2]));
        }
    }

    private static double @Nullable [] nearest(FacetGrid grid, Coordinate from, Coordinate to, double reach) {
        return reach <= 0 ? null : grid.nearest(from.x, from.y, to.x, to.y, reach);
    }
}
