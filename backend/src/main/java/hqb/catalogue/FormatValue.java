package hqb.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes stored numbers for people: {@code 1e-7} farad as {@code 100 nF}, {@code 0.01} as {@code 1 %}, {@code 65536} bytes as {@code 64 KB}. */
public final class FormatValue {

    private static final String[] SMALL = {"", "m", "µ", "n", "p", "f"};
    private static final String[] GREAT = {"", "k", "M", "G", "T"};

    private FormatValue() {
    }

    /** The number with the usual prefix of its unit. */
    public static String of(double value, Unit unit) {
        return switch (unit) {
            case NONE, COUNT -> Numbers.plain(value);
            case RATIO -> in(value, "%", 1e-2);
            case PER_KELVIN -> in(value, "ppm/°C", 1e-6);
            case DEGREE -> Numbers.plain(value) + "°";
            case BYTE -> bytes(value);
            case METRE -> metres(value);
            case VOLT_PER_SECOND -> in(value, "V/µs", 1e6);
            default -> unit.hasPrefixes() ? prefixed(value, unit) : Numbers.plain(value) + " " + unit.symbol();
        };
    }

    /**
     * The number in one fixed scale.
     *
     * @param scale a scale that the unit reads, such as {@code mm}, {@code nm}, {@code ppm}, {@code h}, {@code Mbit}; empty means the usual one
     */
    public static String of(double value, Unit unit, String scale) {
        if (scale.isEmpty()) {
            return of(value, unit);
        }
        if (scale.equals("bit") && unit == Unit.BYTE) {
            return bits(value);
        }
        var factor = unit.factor(scale.replace('µ', 'u'));
        if (factor == null) {
            throw new IllegalArgumentException(unit + " is not written in " + scale);
        }
        return in(value, scale, factor.apply("1"));
    }

    private static String in(double value, String symbol, double one) {
        return Numbers.plain(Numbers.tidy(value / one)) + " " + symbol;
    }

    private static String prefixed(double value, Unit unit) {
        if (value == 0) {
            return "0 " + unit.symbol();
        }
        var rounded = BigDecimal.valueOf(value).round(new MathContext(6));
        int exponent = rounded.precision() - rounded.scale() - 1;
        int step = Math.clamp(Math.floorDiv(exponent, 3), 1 - SMALL.length, GREAT.length - 1);
        while (step != 0 && unit.prefixOnly(prefix(step)) == null) {
            step -= Integer.signum(step);
        }
        return rounded.movePointLeft(3 * step).stripTrailingZeros().toPlainString() + " " + prefix(step) + unit.symbol();
    }

    private static String prefix(int step) {
        return step < 0 ? SMALL[-step] : GREAT[step];
    }

    private static String metres(double value) {
        double size = Math.abs(value);
        if (size >= 1 || size == 0) {
            return Numbers.plain(value) + " m";
        }
        return size >= 1e-5 ? in(value, "mm", 1e-3) : prefixed(value, Unit.METRE);
    }

    private static String bytes(double value) {
        return binary(value, "B", "KB", "MB", "GB");
    }

    private static String bits(double value) {
        return binary(value * 8, "bit", "Kbit", "Mbit", "Gbit");
    }

    private static String binary(double value, String... symbols) {
        int step = 0;
        double scaled = value;
        while (step < symbols.length - 1 && Math.abs(scaled) >= 1024) {
            scaled /= 1024;
            step++;
        }
        return Numbers.plain(scaled) + " " + symbols[step];
    }
}
