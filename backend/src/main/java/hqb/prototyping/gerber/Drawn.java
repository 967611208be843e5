package hqb.prototyping.gerber;

/** One graphic object of a layer, in the order of the file (Gerber 2.3). Lengths in mm. */
public sealed interface Drawn permits Flash, Stroke, Region {

    /** Whether it adds to the picture; otherwise it clears what was drawn before it. */
    boolean dark();

    /**
     * A copy elsewhere.
     *
     * @param placement about the origin, before the shift
     * @param inverted whether dark and clear change places
     */
    Drawn placed(Placement placement, double x, double y, boolean inverted);

    /** Points that a copy costs. */
    default int points() {
        return 0;
    }
}
