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
 * @param gap smallest distance of pieces that do not touch, null if there is none
 * @param track thinnest line, null if there is none; only of copper
 */
record MeasuredLayer(Layer layer, List<Drawn> objects, FacetGrid grid, FindGap.@Nullable Gap gap, FindTrack.@Nullable Track track) {

    /** Measures a layer; tracks only of copper. */
    static MeasuredLayer of(Layer layer, GerberFile gerber, Geometry board, EdgeLines edge, Effort effort, List<Finding> findings) {
        boolean copper = layer.role().isCopper();
        boolean negative = gerber.negative() ^ (copper && gerber.absence());
        List<Drawn> objects = negative ? gerber.objects() : edge.without(gerber.objects());
        var grid = new FacetGrid(new Facets());
        FindGap.Gap gap = null;
        FindTrack.Track track = null;
        try {
            grid = new FacetGrid(LayerShapes.of(objects, negative, board));
            boolean apart = copper || layer.role().kind() == LayerRole.Kind.MASK;
            gap = apart ? FindGap.of(grid, new Pieces(grid, effort), effort) : null;
            track = copper && !negative ? FindTrack.of(objects, grid) : null;
        } catch (Effort.Exceeded e) {
            grid = new FacetGrid(new Facets());
            findings.add(Finding.warning("layer-not-measured", layer.role().text()));
        }
        return new MeasuredLayer(layer, objects, grid, gap, track);
    }

    /** The name of its role. */
    String name() {
        return layer.role().text();
    }
}
