package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.copper.FacetGrid;
import hqb.prototyping.drill.Plating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** Checks of holes: their size, rings, distances, and where they lie. */
final class HoleChecks {

    private static final int MOST = 20;

    private final Holes holes;
    private final List<MeasuredLayer> copper;
    private final @Nullable Outline outline;
    private final @Nullable FacetGrid edge;
    private final Limits limits;
    private final Effort effort;
    private final List<Finding> findings;
    private @Nullable Double ring;
    private int castellations;

    HoleChecks(Holes holes, List<MeasuredLayer> copper, @Nullable Outline outline, @Nullable FacetGrid edge, Limits limits,
            Effort effort, List<Finding> findings) {
        this.holes = holes;
        this.copper = copper;
        this.outline = outline;
        this.edge = edge;
        this.limits = limits;
        this.effort = effort;
        this.findings = findings;
    }

    void run() {
        sizes();
        distances();
        places();
        rings();
    }

    /** The thinnest ring, mm; null if no plated hole has a pad. */
    @Nullable
    Double ring() {
        return ring;
    }

    /** Plated holes that the outline cuts. */
    int castellations() {
        return castellations;
    }

    private void sizes() {
        if (holes.hits().isEmpty() && holes.slots().isEmpty()) {
            return;
        }
        holes.hits().stream().filter(hole -> hole.diameter() > 0 && hole.diameter() < limits.drill() - 0.0005)
                .min(Comparator.comparingDouble(Holes.Hole::diameter)).ifPresent(hole -> findings
                        .add(Finding.at("drill-small", "warning", hole.file(), Rounding.micrometre(hole.diameter()), limits.drill(),
                                hole.x(), hole.y())));
        holes.hits().stream().filter(hole -> hole.diameter() > limits.largestDrill()).max(Comparator.comparingDouble(Holes.Hole::diameter))
                .ifPresent(hole -> findings.add(Finding.at("drill-large", "info", hole.file(), Rounding.micrometre(hole.diameter()),
                        limits.largestDrill(), hole.x(), hole.y())));
    }

    /** Holes too near to each other, and holes drilled twice. */
    private void distances() {
        var sorted = new ArrayList<>(holes.hits());
        sorted.sort(Comparator.comparingDouble(Holes.Hole::x));
        double widest = sorted.stream().mapToDouble(Holes.Hole::diameter).max().orElse(0);
        int near = 0;
        int twice = 0;
        for (int i = 0; i < sorted.size() && near + twice < MOST; i++) {
            Holes.Hole a = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && near + twice < MOST; j++) {
                Holes.Hole b = sorted.get(j);
                effort.take(3);
                if (b.x() - a.x() > (a.diameter() + widest) / 2 + limits.holeToHole()) {
                    break;
                }
                double apart = Math.hypot(a.x() - b.x(), a.y() - b.y());
                double wall = apart - (a.diameter() + b.diameter()) / 2;
                if (apart < 0.005) {
                    findings.add(Finding.at("hole-twice", "warning", a.file(), 0.0, null, a.x(), a.y()));
                    twice++;
                } else if (wall < limits.holeToHole() - 0.0005) {
                    findings.add(
                            Finding.at("hole-to-hole", "warning", a.file(), Rounding.micrometre(wall), limits.holeToHole(), a.x(), a.y()));
                    near++;
                }
            }
        }
    }

    private void places() {
        if (outline == null || edge == null || !outline.closed()) {
            return;
        }
        var locator = new IndexedPointInAreaLocator(outline.material());
        int outside = 0;
        for (Holes.Hole hole : holes.hits()) {
            double[] near = edge.nearest(hole.x(), hole.y(), hole.x(), hole.y(), hole.diameter() / 2);
            if (near != null && hole.plating() != Plating.NON_PLATED && hole.diameter() > 0) {
                castellations++;
            } else if (near == null && outside < MOST && locator.locate(new Coordinate(hole.x(), hole.y())) == Location.EXTERIOR) {
                findings.add(Finding.at("hole-outside-board", "warning", hole.file(), null, null, hole.x(), hole.y()));
                outside++;
            }
        }
        if (castellations > 0) {
            findings.add(new Finding("castellations", "info", null, (double) castellations, null, null, null));
        }
    }

    private void rings() {
        var outer = copper.stream().filter(layer -> layer.layer().role().side() != Side.INNER).toList();
        Finding thin = null;
        int bare = 0;
        int asked = 0;
        for (Holes.Hole hole : holes.hits()) {
            if (hole.plating() == Plating.NON_PLATED || hole.diameter() == 0) {
                continue;
            }
            asked++;
            boolean padded = false;
            for (MeasuredLayer layer : outer) {
                double depth = layer.grid().depth(hole.x(), hole.y(), hole.diameter() / 2 + 1);
                double wide = depth - hole.diameter() / 2;
                padded |= depth >= 0;
                boolean counts = depth >= 0 && (hole.plating() == Plating.PLATED ? depth > 0 : wide > 0.005);
                if (counts && (ring == null || wide < ring)) {
                    ring = Rounding.micrometre(wide);
                    if (wide < limits.ring() - 0.0005) {
                        thin = Finding.at("annular-ring", wide < 0 ? "error" : "warning", layer.name(), ring, limits.ring(), hole.x(),
                                hole.y());
                    }
                }
            }
            bare += padded ? 0 : 1;
        }
        if (thin != null) {
            findings.add(thin);
        }
        if (!outer.isEmpty() && asked >= 5 && bare > 0.6 * asked) {
            findings.add(new Finding("drill-copper-offset", "warning", null, (double) bare, 0.0, null, null));
        }
    }
}
