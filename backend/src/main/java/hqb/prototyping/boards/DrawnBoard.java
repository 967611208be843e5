package hqb.prototyping.boards;

import hqb.prototyping.copper.Effort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A board as its files draw it, for pictures.
 *
 * @param material the board without cut-outs, empty if the outline does not close
 * @param extent of the board, or of all that is drawn if there is no outline; null if nothing is drawn
 */
public record DrawnBoard(List<Layer> layers, Geometry material, @Nullable Envelope extent, List<Bore> bores) {

    /**
     * A hole or slot.
     *
     * @param path centre line x, y, x, y, …; of a hole one point
     * @param width diameter, mm
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Bore(double[] path, double width) {
    }

    /** Reads the files; what cannot be read is not drawn. */
    public static DrawnBoard read(List<BoardFile> files) {
        BoardSet set = BoardSet.read(files);
        var holes = Holes.of(set.layers());
        return of(set, holes, ChooseOutline.choose(set, holes, new Effort(), new ArrayList<>()));
    }

    /** The board of files that are read. */
    static DrawnBoard of(BoardSet set, Holes holes, @Nullable Outline outline) {
        var bores = new ArrayList<Bore>();
        holes.hits().forEach(hole -> bores.add(new Bore(new double[]{hole.x(), hole.y()}, hole.diameter())));
        holes.slots().forEach(slot -> bores.add(new Bore(slot.path(), slot.width())));
        Geometry material = outline == null ? hqb.prototyping.gerber.Shapes.FACTORY.createPolygon() : outline.material();
        return new DrawnBoard(List.copyOf(set.layers()), material, outline == null ? drawn(set.layers()) : outline.extent(), bores);
    }

    private static @Nullable Envelope drawn(List<Layer> layers) {
        var extent = new Envelope();
        for (Layer layer : layers) {
            if (layer.gerber() != null && layer.role().isCopper()) {
                layer.gerber().objects().forEach(object -> extent.expandToInclude(hqb.prototyping.copper.PlotShape.box(object)));
            }
        }
        return extent.isNull() ? null : extent;
    }
}
