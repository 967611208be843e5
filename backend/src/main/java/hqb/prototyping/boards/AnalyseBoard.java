package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.CoveredArea;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.copper.FacetGrid;
import hqb.prototyping.copper.Facets;
import hqb.prototyping.gerber.Shapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads the files of a board and measures it. */
public final class AnalyseBoard {

    private AnalyseBoard() {
    }

    /** The measures and findings of a set, against what usual pool manufacturers ask for. */
    public static BoardAnalysis analyse(List<BoardFile> files) {
        return analyse(files, Limits.USUAL);
    }

    /** The measures and findings of a set; files that cannot be read are findings, never exceptions. */
    public static BoardAnalysis analyse(List<BoardFile> files, Limits limits) {
        BoardSet set = BoardSet.read(files);
        var findings = new ArrayList<>(set.findings());
        var holes = Holes.of(set.layers());
        Outline outline = ChooseOutline.choose(set, holes.places(set.layers()), findings);
        int layers = CountLayers.count(set, findings);
        FileChecks.run(set, outline, findings);
        List<MeasuredLayer> measured = measure(set, outline, findings);
        List<MeasuredLayer> copper = measured.stream().filter(layer -> layer.layer().role().isCopper()).toList();
        CopperChecks.run(copper, outline, limits, findings);
        var holeChecks = new HoleChecks(holes, copper, outline, edge(outline), limits, findings);
        holeChecks.run();
        new MaskChecks(measured, limits, findings).run();
        var roles = set.layers().stream().map(layer -> new BoardAnalysis.LayerFile(layer.name(), layer.role().text())).toList();
        return new BoardAnalysis(outline == null ? null : Rounding.micrometre(outline.extent().getWidth()),
                outline == null ? null : Rounding.micrometre(outline.extent().getHeight()), layers, thinnest(copper), narrowest(copper),
                holes.thinnest(), holeChecks.ring(), holes.hits().size(), holes.slots().size(), holeChecks.castellations(),
                outline == null ? 0 : Math.max(1, outline.pieces()), area(copper, Side.TOP), area(copper, Side.BOTTOM), holes.table(),
                roles,
                List.copyOf(findings));
    }

    private static List<MeasuredLayer> measure(BoardSet set, @Nullable Outline outline, List<Finding> findings) {
        var effort = new Effort();
        Geometry board = outline == null ? Shapes.FACTORY.createPolygon() : outline.material();
        var edge = EdgeLines.of(set.layers().stream().filter(layer -> layer.role().kind() == Kind.OUTLINE).map(Layer::gerber)
                .filter(Objects::nonNull).flatMap(gerber -> gerber.objects().stream()).toList());
        var measured = new ArrayList<MeasuredLayer>();
        for (Layer layer : set.layers()) {
            boolean wanted = switch (layer.role().kind()) {
                case COPPER, MASK, SILK, PASTE -> true;
                case OUTLINE, DRILL, DRAWING, UNKNOWN -> false;
            };
            if (wanted && layer.gerber() != null) {
                measured.add(MeasuredLayer.of(layer, layer.gerber(), board, edge, effort, findings));
            }
        }
        return measured;
    }

    private static @Nullable FacetGrid edge(@Nullable Outline outline) {
        if (outline == null || !outline.closed()) {
            return null;
        }
        var facets = new Facets();
        facets.addAreas(outline.material(), 0, 0);
        return new FacetGrid(facets);
    }

    private static @Nullable Double area(List<MeasuredLayer> copper, Side side) {
        return copper.stream().filter(layer -> layer.layer().role().side() == side).findFirst()
                .map(layer -> Math.round(CoveredArea.of(layer.grid()) * 100) / 100.0).orElse(null);
    }

    private static @Nullable Double thinnest(List<MeasuredLayer> copper) {
        return copper.stream().map(MeasuredLayer::track).filter(Objects::nonNull).map(track -> Rounding.micrometre(track.width()))
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Double narrowest(List<MeasuredLayer> copper) {
        return copper.stream().map(MeasuredLayer::gap).filter(Objects::nonNull).map(gap -> Rounding.micrometre(gap.size()))
                .min(Comparator.naturalOrder()).orElse(null);
    }
}
