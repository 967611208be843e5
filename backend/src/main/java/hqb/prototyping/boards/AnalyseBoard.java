package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
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

    private final BoardSet set;
    private final Limits limits;
    private final List<Finding> findings;
    private final Holes holes;
    private final Effort effort;
    private @Nullable Outline outline;
    private int layers;
    private List<MeasuredLayer> copper = List.of();
    private @Nullable HoleChecks holeChecks;

    private AnalyseBoard(BoardSet set, Limits limits) {
        this.set = set;
        this.limits = limits;
        this.effort = set.effort();
        this.findings = new ArrayList<>(set.findings());
        this.holes = Holes.of(set.layers());
    }

    /** The measures and findings of a set, against what usual pool manufacturers ask for. */
    public static BoardAnalysis analyse(List<BoardFile> files) {
        return analyse(files, Limits.USUAL);
    }

    /** The measures and findings of a set; files that cannot be read are findings, never exceptions. */
    public static BoardAnalysis analyse(List<BoardFile> files, Limits limits) {
        return look(files, limits).measures();
    }

    /** What a set says of its board, and the board itself to draw it. */
    public record Looked(BoardAnalysis measures, DrawnBoard drawn) {
    }

    /** Reads a set once, measures it, and keeps what was read. */
    public static Looked look(List<BoardFile> files) {
        return look(files, Limits.USUAL);
    }

    private static Looked look(List<BoardFile> files, Limits limits) {
        BoardSet set = BoardSet.read(files);
        var board = new AnalyseBoard(set, limits);
        try {
            board.run();
        } catch (Effort.Exceeded e) {
            board.findings.add(Finding.warning("not-all-checked", null));
        }
        return new Looked(board.measures(), DrawnBoard.of(set, board.holes, board.outline));
    }

    private void run() {
        outline = ChooseOutline.choose(set, holes, effort, findings);
        layers = CountLayers.count(set, findings);
        FileChecks.run(set, outline, findings);
        List<MeasuredLayer> measured = measure(set, outline, holes);
        copper = measured.stream().filter(layer -> layer.layer().role().isCopper()).toList();
        CopperChecks.run(copper, outline, limits, findings);
        holeChecks = new HoleChecks(holes, copper, outline, edge(outline), limits, effort, findings);
        holeChecks.run();
        new MaskChecks(measured, limits, findings).run();
        FineChecks.run(set, holes, outline, measured, findings);
    }

    private BoardAnalysis measures() {
        var roles = set.layers().stream().map(layer -> new BoardAnalysis.LayerFile(layer.name(), layer.role().text())).toList();
        return new BoardAnalysis(outline == null ? null : Rounding.micrometre(outline.extent().getWidth()),
                outline == null ? null : Rounding.micrometre(outline.extent().getHeight()), layers, thinnest(copper), narrowest(copper),
                holes.thinnest(), holeChecks == null ? null : holeChecks.ring(), holes.hits().size(), holes.slots().size(),
                holeChecks == null ? 0 : holeChecks.castellations(), outline == null ? 0 : Math.max(1, outline.pieces()),
                area(copper, Side.TOP), area(copper, Side.BOTTOM), holes.table(), roles, List.copyOf(findings),
                source(outline, findings));
    }

    private static @Nullable String source(@Nullable Outline outline, List<Finding> findings) {
        if (outline == null) {
            return null;
        }
        return findings.stream().map(Finding::rule).filter(rule -> rule.startsWith("size-from-")).findFirst()
                .map(rule -> rule.substring("size-from-".length())).orElse("outline");
    }

    private List<MeasuredLayer> measure(BoardSet set, @Nullable Outline outline, Holes holes) {
        Geometry board = outline == null ? Shapes.FACTORY.createPolygon() : outline.material();
        var edge = EdgeLines.of(set.layers().stream().filter(layer -> layer.role().kind() == Kind.OUTLINE).map(Layer::gerber)
                .filter(Objects::nonNull).flatMap(gerber -> gerber.objects().stream()).toList());
        var wanted = set.layers().stream().filter(layer -> layer.gerber() != null && switch (layer.role().kind()) {
            case COPPER, MASK, SILK, PASTE -> true;
            case OUTLINE, DRILL, DRAWING, UNKNOWN -> false;
        }).toList();
        List<MeasuredLayer> measured = Together.each(wanted, layer -> Objects.requireNonNull(layer.gerber()).objects().size(),
                layer -> MeasuredLayer.of(layer, Objects.requireNonNull(layer.gerber()), board, edge, effort.share()));
        for (MeasuredLayer layer : measured) {
            if (layer.unknown()) {
                findings.add(Finding.warning("layer-not-measured", layer.name()));
            }
        }
        return FindNets.gaps(measured, holes, effort);
    }

    private @Nullable FacetGrid edge(@Nullable Outline outline) {
        if (outline == null || !outline.closed()) {
            return null;
        }
        var facets = new Facets(effort);
        facets.addAreas(outline.material(), 0, 0);
        return new FacetGrid(facets);
    }

    private static @Nullable Double area(List<MeasuredLayer> copper, Side side) {
        return copper.stream().filter(layer -> layer.layer().role().side() == side).findFirst()
                .map(MeasuredLayer::area).orElse(null);
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
