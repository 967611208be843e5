package hqb.prototyping.drill;

/** A drilled hole; its centre in mm as in the file. */
public record DrillHit(double x, double y, DrillTool tool) {
}
