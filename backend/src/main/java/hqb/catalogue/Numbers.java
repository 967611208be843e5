package hqb.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;

/** Rounding and writing of doubles, so that binary noise never shows. */
public final class Numbers {

    private static final MathContext STORED = new MathContext(9);
    private static final MathContext SHOWN = new MathContext(6);

    private Numbers() {
    }

    /** The number rounded to nine significant digits. */
    public static double tidy(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return value;
        }
        var written = BigDecimal.valueOf(value);
        return written.precision() <= STORED.getPrecision() ? value : written.round(STORED).doubleValue();
    }

    /** Up to six significant digits, no exponent, no trailing zeros. */
    static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /** The canonical text of a stored number ({@code 3.3}, {@code 1.0E-7} as {@code 1e-7}): equal numbers to six digits have equal texts. */
    public static String canonical(double value) {
        if (value == 0) {
            return "0";
        }
        var rounded = BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros();
        double magnitude = Math.abs(rounded.doubleValue());
        if (magnitude >= 1e-3 && magnitude < 1e7) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
