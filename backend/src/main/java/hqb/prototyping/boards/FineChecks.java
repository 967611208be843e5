package hqb.prototyping.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of what can be made but is better made otherwise: notches, mirrored layers and text, copper balance, vias in pads. */
final class FineChecks {

    private FineChecks() {
    }

    /** @param measured copper, masks, silkscreens and pastes */
    static void run(BoardSet set, Holes holes, @Nullable Outline outline, List<MeasuredLayer> measured, List<Finding> findings) {
        List<MeasuredLayer> copper = measured.stream().filter(layer -> layer.layer().role().isCopper()).toList();
        AcidTraps.run(copper, findings);
        new MirroredLayers(set.layers(), holes, findings).run();
        MirroredText.run(set.layers(), findings);
        CopperBalance.run(copper, outline, findings);
        new ViaInPad(measured, holes, set.layers(), findings).run();
    }
}
