package hqb.prototyping.drill;

/**
 * A drill or router bit.
 *
 * @param number as in the file
 * @param diameter mm, 0 if the file does not say
 * @param plating what the file says of its holes
 */
public record DrillTool(int number, double diameter, Plating plating) {
}
