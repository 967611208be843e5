package hqb.prototyping.pricing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be known of a job and named in rules. A number has the unit that its name ends in. Facts of which nothing is said count as 0 or
 * as no where that is what silence means; of the others silence means that nobody knows, and what depends on them has no price.
 */
public enum Fact {
    // of the order
    QUANTITY(Kind.WORKED_OUT), SETS(Kind.WORKED_OUT), DESIGNS(Kind.COUNT),
    // of a flat thing
    WIDTH_MM(Kind.NUMBER), HEIGHT_MM(Kind.NUMBER), THICKNESS_MM(Kind.NUMBER), AREA_MM2(Kind.NUMBER), AREA_CM2(Kind.WORKED_OUT), AREA_IN2(
            Kind.WORKED_OUT),
    AREA_M2(Kind.WORKED_OUT), ORDER_AREA_M2(Kind.WORKED_OUT), ORDER_AREA_IN2(Kind.WORKED_OUT),
    // of a board
    PRODUCT(Kind.WORD), MATERIAL(Kind.WORD), LAYERS(Kind.NUMBER), FINISH(Kind.WORD), MASK_COLOUR(Kind.WORD), SILK_COLOUR(
            Kind.WORD),
    COPPER_OZ(Kind.NUMBER), INNER_COPPER_OZ(Kind.NUMBER), MIN_TRACK_MM(Kind.NUMBER), MIN_GAP_MM(
            Kind.NUMBER),
    MIN_DRILL_MM(Kind.NUMBER), MAX_DRILL_MM(Kind.NUMBER), MIN_RING_MM(Kind.NUMBER), COPPER_EDGE_MM(
            Kind.NUMBER),
    MASK_WEB_MM(Kind.NUMBER), HOLES(Kind.COUNT), SLOTS(Kind.COUNT), CASTELLATED_SIDES(
            Kind.COUNT),
    GOLD_FINGERS(Kind.FLAG), BEVEL(Kind.FLAG), IMPEDANCE(Kind.FLAG), EDGE_PLATING(
            Kind.FLAG),
    VIA_COVERING(Kind.WORD), BLIND_VIAS(Kind.FLAG), V_CUTS(Kind.COUNT), PANELS(
            Kind.COUNT),
    FLYING_PROBE(Kind.FLAG),
    // of an assembly
    SIDES(Kind.NUMBER), SMT_JOINTS(Kind.COUNT), THT_JOINTS(Kind.COUNT), SMT_PARTS(Kind.COUNT), THT_PARTS(Kind.COUNT), VARIANTS(
            Kind.COUNT),
    EXTENDED_VARIANTS(Kind.COUNT), CUSTOMER_VARIANTS(Kind.COUNT), BGA_PARTS(
            Kind.COUNT),
    PARTS_COST(Kind.COUNT), COATING(Kind.FLAG), PROGRAMMING(Kind.FLAG), XRAY(Kind.FLAG),
    // of a stencil
    STENCIL_SIDES(Kind.NUMBER), FRAME(Kind.FLAG), MIN_APERTURE_MM(Kind.NUMBER),
    // of a solid
    VOLUME_MM3(Kind.NUMBER), VOLUME_CM3(Kind.WORKED_OUT), SURFACE_MM2(Kind.NUMBER), BOX_X_MM(Kind.NUMBER), BOX_Y_MM(Kind.NUMBER), BOX_Z_MM(
            Kind.NUMBER),
    BOX_CM3(Kind.WORKED_OUT), LONGEST_MM(Kind.WORKED_OUT), MIDDLE_MM(Kind.WORKED_OUT), SHORTEST_MM(
            Kind.WORKED_OUT),
    MIN_WALL_MM(Kind.NUMBER), SHELLS(Kind.COUNT), WATERTIGHT(Kind.FLAG), INFILL(
            Kind.NUMBER),
    LAYER_HEIGHT_MM(Kind.NUMBER), COLOUR(Kind.WORD), TOLERANCE(Kind.WORD), ROUGHNESS(
            Kind.WORD),
    MACHINE_HOURS(Kind.NUMBER), INSERTS(Kind.COUNT), THREADS(Kind.COUNT), THIN_SUPPORTS(
            Kind.FLAG),
    LOOSE_PARTS(Kind.COUNT),
    // of a test
    STANDARD(Kind.WORD), SHIP_TO(Kind.WORD), SAMPLES(Kind.COUNT), TEST_HOURS(Kind.NUMBER), RADIO(Kind.FLAG), MAINS(Kind.FLAG),
    MARKETS(Kind.COUNT), CASE_OPENED(Kind.FLAG);

    /** What is said of it. */
    public enum Kind {
        /** A number that somebody has to give. */
        NUMBER,
        /** A number that is 0 when nobody gives it. */
        COUNT,
        /** A word. */
        WORD,
        /** Yes or no; no when nobody says. */
        FLAG,
        /** A number that follows from others and is never given. */
        WORKED_OUT
    }

    private static final Map<String, Fact> BY_CODE = Arrays.stream(values()).collect(Collectors.toMap(Fact::code, Function.identity()));

    private final Kind kind;
    private final String code;

    Fact(Kind kind) {
        this.kind = kind;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is said of it. */
    public Kind kind() {
        return kind;
    }

    /** Its name in rules and jobs, such as {@code min-track-mm}. */
    public String code() {
        return code;
    }

    /** Whether it is a number, given or worked out. */
    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.COUNT || kind == Kind.WORKED_OUT;
    }

    /** The fact of a name; null when there is none. */
    static @Nullable Fact of(String code) {
        return BY_CODE.get(code);
    }
}
