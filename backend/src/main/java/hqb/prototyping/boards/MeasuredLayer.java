package hqb.prototyping.boards;

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
 */
record MeasuredLayer(Layer layer, List<Drawn> objects, FacetGrid grid, @Nullable Pieces pieces, FindGap.@Nullable Gap gap,
        FindTrack.@Nullable Track track) {

    /** Measures a layer; tracks only of copper, whose gaps are known when all layers are. */
    static MeasuredLayer of(Layer layer, GerberFile gerber, Geometry board, EdgeLines edge, Effort effort, List<Finding> findings) {
        boolean copper = layer.role().isCopper();
        boolean negative = gerber.negative() ^ (copper && gerber.absence());
        List<Drawn> objects = negative ? gerber.objects() : edge.without(gerber.objects());
        var grid = new FacetGrid(new Facets());
        Pieces pieces = null;
        FindGap.Gap gap = null;
        FindTrack.Track track = null;
        try {
            grid = new FacetGrid(LayerShapes.of(objects, negative, board));
            boolean mask = layer.role().kind() == LayerRole.Kind.MASK;
            pieces = copper || mask ? new Pieces(grid, effort) : null;
            gap = mask && pieces != null ? FindGap.of(grid, pieces.all(), effort) : null;
            track = copper && !negative ? FindTrack.of(objects, grid) : null;
        } catch (Effort.Exceeded e) {
            return unknown(layer, objects, findings);
        }
        return new MeasuredLayer(layer, objects, grid, pieces, gap, track);
    }

    /** The same with its gap, now that it is known which of its objects are one net. */
    MeasuredLayer withGap(int[] nets, Effort effort, List<Finding> findings) {
        try {
            return new MeasuredLayer(layer, objects, grid, pieces, FindGap.of(grid, nets, effort), track);
        } catch (Effort.Exceeded e) {
            return unknown(layer, objects, findings);
        }
    }

    private static MeasuredLayer unknown(Layer layer, List<Drawn> objects, List<Finding> findings) {
        findings.add(Finding.warning("layer-not-measured", layer.role().text()));
        return new MeasuredLayer(layer, objects, new FacetGrid(new Facets()), null, null, null);
    }

    /** The name of its role. */
    String name() {
        return layer.role().text();
    }
}
