package hqb.prototyping.boards;

import hqb.prototyping.copper.CoveredArea;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.copper.FacetGrid;
import hqb.prototyping.copper.Facets;
import hqb.prototyping.copper.FindGap;
import hqb.prototyping.copper.FindTrack;
import hqb.prototyping.copper.LayerShapes;
import hqb.prototyping.copper.Pieces;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.GerberFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer with its pieces in a grid.
 *
 * @param pieces which objects touch each other; null where that is not looked for
 * @param gap smallest distance of pieces that are not joined, null if there is none
 * @param track thinnest line, null if there is none; only of copper
 * @param area mm², null where that is not worked out
 * @param unknown it was too much to be measured
 */
record MeasuredLayer(Layer layer, List<Drawn> objects, FacetGrid grid, @Nullable Pieces pieces, FindGap.@Nullable Gap gap,
        FindTrack.@Nullable Track track, @Nullable Double area, boolean unknown) {

    /**
     * Measures a layer; tracks only of copper, whose gaps are known when all layers are.
     *
     * @throws Effort.Exceeded if nothing is left for the set; of a layer that alone is too much nothing is known
     */
    static MeasuredLayer of(Layer layer, GerberFile gerber, Geometry board, EdgeLines edge, Effort effort) {
        boolean copper = layer.role().isCopper();
        boolean negative = gerber.negative() ^ (copper && gerber.absence());
        List<Drawn> objects = negative ? gerber.objects() : edge.without(gerber.objects());
        var grid = new FacetGrid(new Facets(effort));
        Pieces pieces = null;
        FindGap.Gap gap = null;
        FindTrack.Track track = null;
        try {
            grid = new FacetGrid(LayerShapes.of(objects, negative, board, effort));
            boolean mask = layer.role().kind() == LayerRole.Kind.MASK;
            pieces = copper || mask ? new Pieces(grid, effort) : null;
            gap = mask && pieces != null ? FindGap.of(grid, pieces.all(), effort) : null;
            track = copper && !negative ? FindTrack.of(objects, grid) : null;
        } catch (Effort.Exceeded e) {
            if (effort.spent()) {
                throw e;
            }
            return new MeasuredLayer(layer, objects, new FacetGrid(new Facets(effort)), null, null, null, null, true);
        }
        return new MeasuredLayer(layer, objects, grid, pieces, gap, track, null, false);
    }

    /** The same with its gap, now that it is known which of its objects are one net, and with the area of outer copper. */
    MeasuredLayer withGap(int[] nets, Effort effort) {
        double area = layer.role().side() == LayerRole.Side.INNER ? Double.NaN : Math.round(CoveredArea.of(grid) * 100) / 100.0;
        return new MeasuredLayer(layer, objects, grid, pieces, FindGap.of(grid, nets, effort), track, Double.isNaN(area) ? null : area,
                false);
    }

    /** How much there is to measure. */
    long weight() {
        return grid.facetsCount();
    }

    /** The name of its role. */
    String name() {
        return layer.role().text();
    }
}
