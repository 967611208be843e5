package hqb.prototyping.boards;

import hqb.prototyping.drill.Plating;

/**
 * What a file of the set is for.
 *
 * @param number of a copper layer from the top, from 1; of inner layers not yet numbered the number its name gives, or 0
 */
public record LayerRole(Kind kind, Side side, int number, Plating plating) {

    /** The kinds of layers. */
    public enum Kind {
        COPPER, MASK, SILK, PASTE, OUTLINE, DRILL, DRAWING, UNKNOWN
    }

    /** Where a layer lies. */
    public enum Side {
        TOP, INNER, BOTTOM, NONE
    }

    static final LayerRole UNKNOWN = of(Kind.UNKNOWN, Side.NONE);
    static final LayerRole DRAWING = of(Kind.DRAWING, Side.NONE);
    static final LayerRole OUTLINE = of(Kind.OUTLINE, Side.NONE);

    static LayerRole of(Kind kind, Side side) {
        return new LayerRole(kind, side, 0, Plating.UNKNOWN);
    }

    static LayerRole inner(int number) {
        return new LayerRole(Kind.COPPER, Side.INNER, number, Plating.UNKNOWN);
    }

    static LayerRole drill(Plating plating) {
        return new LayerRole(Kind.DRILL, Side.NONE, 0, plating);
    }

    boolean is(Kind wanted, Side where) {
        return kind == wanted && side == where;
    }

    boolean isCopper() {
        return kind == Kind.COPPER;
    }

    /**
     * The name users see: {@code copper-top}, {@code copper-inner-1} (the first below the top), {@code mask-bottom}, {@code drill-plated},
     * {@code outline}, {@code drawing}, {@code unknown}, …
     */
    public String text() {
        return switch (kind) {
            case COPPER -> side == Side.INNER ? "copper-inner-" + number : side == Side.TOP ? "copper-top" : "copper-bottom";
            case MASK, SILK, PASTE -> lower(kind) + (side == Side.BOTTOM ? "-bottom" : "-top");
            case DRILL -> plating == Plating.PLATED ? "drill-plated" : plating == Plating.NON_PLATED ? "drill-nonplated" : "drill";
            case OUTLINE, DRAWING, UNKNOWN -> lower(kind);
        };
    }

    private static String lower(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
