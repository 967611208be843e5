package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.copper.Effort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Chooses the outline among the layers that may be one: mechanical layers, keep-outs and profiles, never copper. */
final class ChooseOutline {

    /** Findings of the outline nearer to each other are one, mm. */
    private static final double SAME_PLACE = 1.7;

    private ChooseOutline() {
    }

    /** The outline, that of the routing where no layer is one, null if there is none at all; layers not chosen become drawings. */
    static @Nullable Outline choose(BoardSet set, Holes holes, Effort effort, List<Finding> findings) {
        List<Coordinate> places = holes.places(set.layers());
        var candidates = new ArrayList<Layer>();
        for (Layer layer : set.layers()) {
            if (layer.role().kind() == Kind.OUTLINE && layer.gerber() != null) {
                candidates.add(layer);
            }
        }
        candidates.sort(Comparator.comparingInt(ChooseOutline::rank));
        var tracer = new TraceOutline(places, effort);
        Outline best = null;
        Layer chosen = null;
        double most = -1;
        for (Layer layer : candidates) {
            Outline outline = layer.gerber() == null ? null : tracer.trace(layer.gerber().objects());
            if (outline == null) {
                continue;
            }
            double value = value(outline, places) - rank(layer) * 0.05;
            if (value > most) {
                most = value;
                best = outline;
                chosen = layer;
            }
        }
        for (int i = 0; i < set.layers().size(); i++) {
            Layer layer = set.layers().get(i);
            if (layer.role().kind() == Kind.OUTLINE && chosen != null && !layer.name().equals(chosen.name())) {
                set.layers().set(i, layer.as(LayerRole.DRAWING));
            }
        }
        if (best == null) {
            best = RoutedOutline.find(holes, places, effort, findings);
        }
        report(best, findings);
        return best;
    }

    private static int rank(Layer layer) {
        String name = layer.name().toLowerCase(java.util.Locale.ROOT);
        if (layer.gerber() != null && layer.gerber().attribute("FileFunction").contains("Profile")) {
            return 0;
        }
        if (name.matches(".*(edge|outline|profile|contour|dimension).*|.*\\.(gml|oln|dim|bor)")) {
            return 1;
        }
        return name.endsWith(".gko") ? 2 : name.matches(".*\\.gm1?") ? 3 : 4;
    }

    /** Closed round everything: 2; closed: up to 2 by what lies inside; open: up to 1. */
    private static double value(Outline outline, List<Coordinate> places) {
        long inside = places.stream().filter(outline.extent()::intersects).count();
        double share = places.isEmpty() ? 1 : (double) inside / places.size();
        return (outline.closed() ? 1 : 0) + share;
    }

    private static void report(@Nullable Outline outline, List<Finding> findings) {
        if (outline == null) {
            findings.add(Finding.error("outline-missing", null));
            return;
        }
        var told = new ArrayList<Coordinate>();
        if (!outline.closed()) {
            Coordinate at = outline.openEnds().isEmpty() ? outline.extent().centre() : outline.openEnds().getFirst();
            findings.add(Finding.at("outline-open", "error", "outline", null, null, at.x, at.y));
            told.add(at);
        }
        for (OutlineLines.Gap gap : widestFirst(outline.gaps())) {
            if (isNew(gap.at(), told)) {
                findings.add(
                        Finding.at("outline-open", "warning", "outline", Rounding.micrometre(gap.width()), 0.005, gap.at().x, gap.at().y));
            }
        }
        for (Coordinate end : outline.closed() ? outline.openEnds() : List.<Coordinate>of()) {
            if (isNew(end, told)) {
                findings.add(Finding.at("outline-loose-line", "info", "outline", null, null, end.x, end.y));
            }
        }
        if (outline.pieces() > 1) {
            findings.add(Finding.at("several-boards", "info", "outline", (double) outline.pieces(), 1.0, outline.extent().getMinX(),
                    outline.extent().getMinY()));
        }
    }

    private static List<OutlineLines.Gap> widestFirst(List<OutlineLines.Gap> gaps) {
        return gaps.stream().sorted(Comparator.comparingDouble(OutlineLines.Gap::width).reversed()).limit(20).toList();
    }

    /** What lies nearer to each other is told once: a corner that both of its lines miss has two bridges. */
    private static boolean isNew(Coordinate at, List<Coordinate> told) {
        if (told.stream().anyMatch(known -> known.distance(at) < SAME_PLACE)) {
            return false;
        }
        told.add(at);
        return true;
    }
}
