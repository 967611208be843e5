package hqb.prototyping.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put on a board.
 *
 * @param partsFile     the parts list; null when there is none
 * @param placementFile the placements; null when there are none
 * @param lines         of the parts list that name at least one designator: different parts
 * @param parts         designators in the parts list
 * @param placed        of them, those with a placement; null without placements
 * @param sides         on how many sides parts are placed; null without placements
 * @param unplaced      designators of the parts list without a placement: through-hole parts, or forgotten
 * @param unlisted      placed designators that the parts list does not name
 * @param misspelt      designators that differ from the other file in upper and lower case alone
 * @param longest       the most designators in one line
 */
public record AssemblyReport(@Nullable String partsFile, @Nullable String placementFile, int lines, int parts, @Nullable Integer placed,
        @Nullable Integer sides, List<String> unplaced, List<String> unlisted, List<String> misspelt, int longest) {
    public AssemblyReport {
        unplaced = List.copyOf(unplaced);
        unlisted = List.copyOf(unlisted);
        misspelt = List.copyOf(misspelt);
    }
}
