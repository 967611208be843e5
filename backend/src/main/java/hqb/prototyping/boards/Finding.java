package hqb.prototyping.boards;

import org.jspecify.annotations.Nullable;

/**
 * Something on the board or in its files that its maker should know.
 *
 * @param rule the check, such as {@code outline-open}
 * @param severity {@code error}: cannot be made as sent; {@code warning}: may cost yield or money; {@code info}: good to know
 * @param layer role or file it was found in, null for the whole set
 * @param measured what was found, mm unless the rule says otherwise, null if nothing was measured
 * @param limit what is asked for, in the same unit, null if there is none
 * @param x place in mm as in the files, null if it has none
 * @param y place in mm as in the files, null if it has none
 */
public record Finding(String rule, String severity, @Nullable String layer, @Nullable Double measured, @Nullable Double limit,
        @Nullable Double x, @Nullable Double y) {

    static Finding error(String rule, @Nullable String layer) {
        return new Finding(rule, "error", layer, null, null, null, null);
    }

    static Finding warning(String rule, @Nullable String layer) {
        return new Finding(rule, "warning", layer, null, null, null, null);
    }

    static Finding info(String rule, @Nullable String layer) {
        return new Finding(rule, "info", layer, null, null, null, null);
    }

    static Finding at(String rule, String severity, @Nullable String layer, @Nullable Double measured, @Nullable Double limit, double x,
            double y) {
        return new Finding(rule, severity, layer, measured, limit, x, y);
    }
}
