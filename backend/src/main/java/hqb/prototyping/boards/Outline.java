package hqb.prototyping.boards;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The edge of the board, along the centre of the lines it is drawn with.
 *
 * @param extent of the board, mm
 * @param material the board without its cut-outs; empty if the outline does not close
 * @param pieces boards that do not touch each other
 * @param cutouts holes milled into the board
 * @param gaps places where lines do not quite meet and were joined
 * @param openEnds places where lines end in nothing
 * @param closed whether the lines enclose a board
 */
record Outline(Envelope extent, Geometry material, int pieces, int cutouts, List<OutlineLines.Gap> gaps, List<Coordinate> openEnds,
        boolean closed) {
}
