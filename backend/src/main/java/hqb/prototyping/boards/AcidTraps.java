package hqb.prototyping.boards;

import hqb.prototyping.copper.FindAcuteAngle;
import java.util.List;

/**
 * Acute angles between tracks, in which etchant stays. The limit of 90 degrees is the rule of thumb of design for manufacture reviews; branches
 * of 45 degrees, which all routers draw, are let pass. A note only: etchants of today run off better than those the rule was made for.
 */
final class AcidTraps {

    private AcidTraps() {
    }

    /** One finding a layer, of its sharpest angle in degrees. */
    static void run(List<MeasuredLayer> copper, List<Finding> findings) {
        for (MeasuredLayer layer : copper) {
            FindAcuteAngle.Notch notch = layer.track() == null ? null : FindAcuteAngle.of(layer.objects(), layer.grid());
            if (notch != null) {
                findings.add(
                        Finding.at("acid-trap", "info", layer.name(), Math.round(notch.degrees() * 10) / 10.0, notch.limit(), notch.x(),
                                notch.y()));
            }
        }
    }
}
