package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.PlotShape;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Checks of the set itself: damaged files, missing layers, layers that lie elsewhere. */
final class FileChecks {

    private FileChecks() {
    }

    static void run(BoardSet set, @Nullable Outline outline, List<Finding> findings) {
        for (Layer layer : set.layers()) {
            List<Problem> problems = layer.gerber() != null ? layer.gerber().problems()
                    : layer.drill() != null ? layer.drill().problems() : List.of();
            long serious = problems.stream().filter(Problem::serious).count();
            if (serious > 0) {
                findings.add(new Finding("file-damaged", "error", layer.name(), (double) serious, 0.0, null, null));
            } else if ((layer.gerber() != null && !layer.gerber().ended()) || (layer.drill() != null && !layer.drill().ended())) {
                findings.add(Finding.info("file-without-end", layer.name()));
            }
            if (outline != null && layer.gerber() != null) {
                aside(layer, outline, findings);
            }
        }
        boolean copper = set.layers().stream().anyMatch(layer -> layer.role().isCopper());
        if (copper) {
            for (Side side : List.of(Side.TOP, Side.BOTTOM)) {
                boolean here = set.layers().stream().anyMatch(layer -> layer.role().is(Kind.COPPER, side));
                if (here && set.layers().stream().noneMatch(layer -> layer.role().is(Kind.MASK, side))) {
                    findings.add(Finding.warning("layer-missing", side == Side.TOP ? "mask-top" : "mask-bottom"));
                }
            }
            if (set.layers().stream().noneMatch(layer -> layer.role().kind() == Kind.DRILL)) {
                findings.add(Finding.warning("layer-missing", "drill"));
            }
        }
        twice(set, findings);
    }

    private static void twice(BoardSet set, List<Finding> findings) {
        set.layers().stream().filter(layer -> layer.gerber() != null && layer.role().kind() != Kind.DRAWING
                && layer.role().kind() != Kind.UNKNOWN && layer.role().kind() != Kind.DRILL)
                .collect(java.util.stream.Collectors.groupingBy(layer -> layer.role().text())).forEach((role, layers) -> {
                    if (layers.size() > 1) {
                        findings.add(new Finding("layer-twice", "warning", role, (double) layers.size(), 1.0, null, null));
                    }
                });
    }

    /** A layer in another unit or with another origin lies beside the board. */
    private static void aside(Layer layer, Outline outline, List<Finding> findings) {
        Kind kind = layer.role().kind();
        if (kind == Kind.DRAWING || kind == Kind.UNKNOWN || kind == Kind.OUTLINE || layer.gerber() == null) {
            return;
        }
        var extent = new Envelope();
        for (Drawn object : layer.gerber().objects()) {
            extent.expandToInclude(PlotShape.box(object));
        }
        if (extent.isNull()) {
            return;
        }
        double across = Math.max(extent.getWidth(), extent.getHeight());
        double board = Math.max(outline.extent().getWidth(), outline.extent().getHeight());
        if (!extent.intersects(outline.extent()) || across > 8 * board) {
            findings.add(
                    Finding.at("layer-beside-board", "error", layer.role().text(), Rounding.micrometre(across), Rounding.micrometre(board),
                            extent.centre().x, extent.centre().y));
        }
    }
}
