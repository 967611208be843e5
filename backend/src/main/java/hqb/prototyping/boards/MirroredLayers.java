package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.drill.Plating;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layers that were exported as seen from the wrong side. A layer is mirrored when its pads miss what they belong to, and meet it when the
 * layer is turned over, about whatever axis: copper belongs to the plated holes, masks and pastes to the copper of their side. A board so
 * symmetric that its pads meet either way, or one with too few of them, is let pass; printing is judged by its text, see {@link MirroredText}.
 */
final class MirroredLayers {

    /** At most this many percent of the places are met as sent … */
    private static final double MET = 50;
    /** … and at least this many when turned over. */
    private static final double TURNED = 80;
    private static final int FEWEST = 6;

    private final List<Layer> layers;
    private final Holes holes;
    private final List<Finding> findings;

    MirroredLayers(List<Layer> layers, Holes holes, List<Finding> findings) {
        this.layers = layers;
        this.holes = holes;
        this.findings = findings;
    }

    void run() {
        Spots drilled = new Spots();
        for (Holes.Hole hole : holes.hits()) {
            if (hole.plating() != Plating.NON_PLATED) {
                drilled.add(hole.x(), hole.y());
            }
        }
        List<Layer> copper = layers.stream().filter(layer -> layer.role().isCopper() && layer.gerber() != null).toList();
        var wrong = new ArrayList<Layer>();
        int right = 0;
        for (Layer layer : copper) {
            Fit fit = fit(drilled, Spots.of(layer));
            if (fit != null && fit.mirrored()) {
                wrong.add(layer);
            }
            right += fit != null && fit.met >= MET ? 1 : 0;
        }
        if (wrong.size() > 1 && right == 0) {
            tell("drill", fit(drilled, Spots.of(wrong.getFirst())));
        } else {
            wrong.forEach(layer -> tell(layer.role().text(), fit(drilled, Spots.of(layer))));
        }
        for (Layer layer : layers) {
            Kind kind = layer.role().kind();
            if ((kind == Kind.MASK || kind == Kind.PASTE) && layer.gerber() != null) {
                Side side = layer.role().side();
                copper.stream().filter(one -> one.role().side() == side && !wrong.contains(one)).findFirst()
                        .ifPresent(one -> against(layer, one, drilled));
            }
        }
    }

    /** A mask or paste and its copper, one of which is mirrored: the one that meets fewer holes, the copper only once. */
    private void against(Layer opening, Layer copper, Spots drilled) {
        Spots openings = Spots.of(opening);
        Spots pads = Spots.of(copper);
        boolean copperIsWrong = drilled.met(openings) > drilled.met(pads);
        String wrong = (copperIsWrong ? copper : opening).role().text();
        if (findings.stream().noneMatch(known -> known.rule().equals("layer-mirrored") && wrong.equals(known.layer()))) {
            tell(wrong, fit(openings, pads));
        }
    }

    private void tell(String layer, @Nullable Fit fit) {
        if (fit != null && fit.mirrored()) {
            findings.add(Finding.at("layer-mirrored", "error", layer, (double) Math.round(fit.met), TURNED, fit.x, fit.y));
        }
    }

    /** How many percent of the places are met as they are and when turned over, and one that is missed. */
    private record Fit(double met, double turned, double x, double y) {

        boolean mirrored() {
            return met <= MET && turned >= TURNED;
        }
    }

    /** Looked at more closely only when most places are missed; null with too few to judge. */
    private static @Nullable Fit fit(Spots places, Spots pads) {
        if (places.size() < FEWEST || pads.size() < FEWEST / 2) {
            return null;
        }
        double met = 100.0 * places.met(pads) / places.size();
        if (met > MET) {
            return new Fit(met, 0, 0, 0);
        }
        int missed = places.firstMissed(pads);
        return new Fit(met, 100.0 * places.metTurned(pads) / places.size(), places.x(missed), places.y(missed));
    }
}
