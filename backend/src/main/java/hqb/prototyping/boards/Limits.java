package hqb.prototyping.boards;

/**
 * What a usual pool manufacturer asks for, in mm; below or above it a finding is made. The figures are those most published capabilities
 * of two- and four-layer pools share.
 */
public record Limits(double track, double gap, double drill, double largestDrill, double ring, double copperToEdge, double holeToHole,
        double maskWeb, double silkLine) {

    public static final Limits USUAL = new Limits(0.1, 0.1, 0.2, 6.3, 0.1, 0.2, 0.25, 0.1, 0.1);
}
