package hqb.prototyping.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of files says of its board. Lengths in mm.
 *
 * @param widthMm extent in x of the centre line of the outline; null if the set has no outline
 * @param heightMm extent in y
 * @param copperLayers number of copper layers, 0 if the set has none
 * @param minTrackMm thinnest line drawn in copper
 * @param minGapMm smallest distance between pieces of copper of one layer that do not touch
 * @param minDrillMm thinnest drill or router bit that is used
 * @param minRingMm smallest distance from the wall of a plated hole to the edge of its pad
 * @param holes drill hits, plated or not, slots apart
 * @param slots milled or canned slots
 * @param castellations plated holes that the outline cuts
 * @param boards pieces that do not touch each other
 * @param topCopperMm2 copper area of the top
 * @param bottomCopperMm2 copper area of the bottom
 * @param sizeSource where the size comes from: {@code outline} for an outline layer, {@code routing} for the way of the router bit;
 *     null if it is not known
 */
public record BoardAnalysis(@Nullable Double widthMm, @Nullable Double heightMm, int copperLayers, @Nullable Double minTrackMm,
        @Nullable Double minGapMm, @Nullable Double minDrillMm, @Nullable Double minRingMm, int holes, int slots, int castellations,
        int boards, @Nullable Double topCopperMm2, @Nullable Double bottomCopperMm2, List<DrillRow> drills, List<LayerFile> layers,
        List<Finding> findings, @Nullable String sizeSource) {

    /** One file and the name of its role. */
    public record LayerFile(String file, String role) {
    }

    /**
     * One line of the drill table.
     *
     * @param diameterMm 0 if the file does not say
     * @param plated null if the files do not say
     */
    public record DrillRow(String file, int tool, double diameterMm, int holes, int slots, @Nullable Boolean plated) {
    }
}
