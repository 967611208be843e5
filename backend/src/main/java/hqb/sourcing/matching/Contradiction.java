package hqb.sourcing.matching;

import hqb.catalogue.Part;
import hqb.catalogue.alike.Direction;
import hqb.catalogue.typed.TypedValue;
import org.jspecify.annotations.Nullable;

/** Whether a part is plainly another than the line states: a number of 100 nF on a line of 10 kΩ. */
public final class Contradiction {
    private static final String CHIP = "\\d{4,5}";

    private Contradiction() {
    }

    /** What the part has instead, for people: a value or a size; null when nothing speaks against it. */
    public static @Nullable TypedValue value(Stated stated, Part part) {
        TypedValue value = stated.value();
        if (value == null || stated.doubts().stream().anyMatch(doubt -> doubt.kind() != Stated.Doubt.Kind.NOT_UNDERSTOOD)) {
            return null;
        }
        Object own = part.parameters().get(value.parameter().name());
        return own instanceof Double number && !near(value.number(), number) ? new TypedValue(value.parameter(), own, false) : null;
    }

    /** The part's own size, when both are chip sizes and differ; else null. */
    public static @Nullable String size(Stated stated, Part part) {
        String own = part.packageName();
        boolean differs = stated.size() != null && own != null && own.matches(CHIP) && !own.equals(stated.size());
        return differs ? own : null;
    }

    /** Rounded values are the same: 4.75 kΩ may be written 4k7, 22.1 as 22. */
    private static boolean near(double one, double other) {
        return Direction.same(one, other) || Math.abs(one - other) <= 0.02 * Math.max(Math.abs(one), Math.abs(other));
    }
}
