package hqb.prototyping.designs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured of a design. Lengths are millimetres; x and y are as in the files. */
@Serdeable
record Analysis(@Nullable BoardFacts board, @Nullable SolidFacts solid, @Nullable AssemblyFacts assembly, List<FindingItem> findings,
        List<LayerItem> layers) {
    /** Of what nothing can be measured. */
    static final Analysis NOTHING = new Analysis(null, null, null, List.of(), List.of());

    /**
     * A board.
     *
     * @param widthMm         extent of the centre line of its outline; null where the set has none
     * @param heightMm        likewise
     * @param minTrackMm      the thinnest track; null where there is none
     * @param minGapMm        the smallest distance between copper that is not joined; null where there is none
     * @param minDrillMm      the smallest hole; null where there is none
     * @param minRingMm       the thinnest annular ring; null where there is none
     * @param holes           drill hits, plated or not, without slots
     * @param slots           routed slots
     * @param castellations   plated holes that the outline cuts
     * @param boards          pieces that do not touch each other
     * @param topCopperMm2    area of copper on the top; null where it is not known
     * @param bottomCopperMm2 likewise on the bottom
     * @param sizeSource      where the size comes from: outline or routing; null where it is not known, or was
     *                        measured before that was kept
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BoardFacts(@Nullable Double widthMm, @Nullable Double heightMm, int copperLayers, @Nullable Double minTrackMm,
            @Nullable Double minGapMm, @Nullable Double minDrillMm, @Nullable Double minRingMm, int holes, int slots, int castellations,
            int boards, @Nullable Double topCopperMm2, @Nullable Double bottomCopperMm2, List<DrillItem> drills,
            @Nullable String sizeSource) {
    }

    /**
     * What is to be put on a board, by the parts list and the placements among its files.
     *
     * @param partsFile     null when there is none
     * @param placementFile null when there is none
     * @param lines         different parts
     * @param parts         designators of the parts list
     * @param placed        of them, those with a placement; null without placements
     * @param sides         on how many sides; null without placements
     * @param unplaced      the first of those without a placement
     * @param unlisted      the first of those that the parts list does not name
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AssemblyFacts(@Nullable String partsFile, @Nullable String placementFile, int lines, int parts, @Nullable Integer placed,
            @Nullable Integer sides, List<String> unplaced, List<String> unlisted) {
    }

    /** Holes and slots of one tool; {@code plated} is null where the files do not say. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DrillItem(String file, int tool, double diameterMm, int holes, int slots, @Nullable Boolean plated) {
    }

    /**
     * A body. One unit of an STL is taken as a millimetre.
     *
     * @param volumeMm3 null where it is not watertight
     * @param unitGuess what the unit of the file may be; never applied by itself
     * @param minWallMm the thinnest wall found; null where none was
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SolidFacts(List<Double> boundingBoxMm, @Nullable Double volumeMm3, double areaMm2, int triangles, boolean watertight, int shells,
            @Nullable String unitGuess, @Nullable Double minWallMm) {
    }

    /**
     * Something to look at.
     *
     * @param rule     its permanent word
     * @param severity error: cannot be made as sent; warning: may cost yield or money; info: good to know
     * @param layer    role or file; null for the whole
     * @param measured in millimetres unless the rule says otherwise
     * @param limit    what it was held against
     * @param x        where, in millimetres
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FindingItem(String rule, String severity, @Nullable String layer, @Nullable Double measured, @Nullable Double limit,
            @Nullable Double x, @Nullable Double y) {
    }

    /** A file of the design and what it was taken for; {@code picture} is the name of its picture, null where there is none. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LayerItem(String file, String role, @Nullable String picture) {
    }
}
