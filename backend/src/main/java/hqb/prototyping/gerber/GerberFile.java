package hqb.prototyping.gerber;

import java.util.List;
import java.util.Map;

/**
 * A Gerber layer as read.
 *
 * @param objects what is drawn, in order, in mm
 * @param attributes file attributes ({@code .FileFunction} without the dot) with their values, from X2, X3 and X1 comments
 * @param comments the first comments, without {@code G04}
 * @param names values of the deprecated IN and LN commands
 * @param negative the picture is dark where nothing is drawn (IPNEG); {@code .FilePolarity} is another thing, see {@link #absence}
 * @param millimetres the unit of the file
 * @param ended the file has its end (M02)
 * @param problems what is wrong in it
 */
public record GerberFile(List<Drawn> objects, Map<String, List<String>> attributes, List<String> comments, List<String> names,
        boolean negative, boolean millimetres, boolean ended, List<Problem> problems) {

    /** The values of a file attribute, empty if not given. */
    public List<String> attribute(String name) {
        return attributes.getOrDefault(name, List.of());
    }

    /** Whether the picture shows where material is not ({@code .FilePolarity,Negative}): usual for masks, of copper a negative plane. */
    public boolean absence() {
        return attribute("FilePolarity").contains("Negative");
    }
}
