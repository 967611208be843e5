package hqb.prototyping.drill;

import hqb.prototyping.gerber.CoordinateFormat;
import hqb.prototyping.gerber.Problem;
import java.util.List;
import java.util.Map;

/**
 * A drill or rout program as read.
 *
 * @param attributes X2 attributes from its comments, such as {@code FileFunction}
 * @param comments the first comments
 * @param format how its coordinates were read
 * @param formatGuessed the file does not say all of the format
 * @param ended the file has its end (M30)
 */
public record DrillFile(List<DrillTool> tools, List<DrillHit> hits, List<DrillSlot> slots, Map<String, List<String>> attributes,
        List<String> comments, CoordinateFormat format, boolean formatGuessed, boolean ended, List<Problem> problems) {

    /** The values of an attribute, empty if not given. */
    public List<String> attribute(String name) {
        return attributes.getOrDefault(name, List.of());
    }
}
