package hqb.sourcing.matching;

import hqb.catalogue.FoldText;
import hqb.catalogue.typed.ReadPackage;
import hqb.catalogue.typed.TypedContext;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size of a chip part as footprints name it: KiCad ({@code Resistor_SMD:R_0603_1608Metric}), Eagle ({@code C0603}), Altium and IPC-7351
 * ({@code RESC1608X55N}, metric), EasyEDA ({@code R0603}), and words ({@code 0603 贴片}). Four digits alone are the imperial size, unless there is none of
 * that name.
 */
final class ChipSize {
    private static final Pattern NO_CHIP = Pattern
            .compile("(?i)array|network|_x\\d|\\b[248]x0[246]0|_[248]x0[246]0|tant|elec|radial|axial|disc|melf|wima|trimmer|potentiometer"
                    + "|(?:^|[:_])cp_|led|diode|(?:^|[_-])(?:ae|pol)(?:[_-]|$)|cappm|capae|cpol|(?<!un|non|non[-_ ])polar|case[-_ ]?[a-e](?![a-z])"
                    + "|(?:^|[^a-z0-9])[a-e][/_-](?:3216|3528|6032|7343)|(?:3216|3528|6032|7343)-\\d{2}(?!\\d)|sot|soic|qfn|tht|through");
    private static final Pattern METRIC = Pattern.compile("(?i)(\\d{4,5})[ _]?metric");
    private static final Pattern IPC = Pattern.compile("(?i)(?:RESC|CAPC|INDC|BEADC)(\\d{4})X\\d.*");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.])(\\d{4,5})(?![\\d.]|\\s?[x×*])");

    private ChipSize() {
    }

    /** The imperial name; null when the footprint names no chip size, or more than one. */
    static @Nullable String of(@Nullable String footprint) {
        if (footprint == null) {
            return null;
        }
        String name = FoldText.fold(footprint.substring(footprint.lastIndexOf(':') + 1));
        if (NO_CHIP.matcher(name).find()) {
            return null;
        }
        Matcher ipc = IPC.matcher(name);
        if (ipc.matches()) {
            return metric(ipc.group(1));
        }
        Set<String> sizes = new LinkedHashSet<>();
        Matcher metric = METRIC.matcher(name);
        if (metric.find()) {
            String size = metric(metric.group(1));
            if (size == null) {
                return null;
            }
            sizes.add(size);
            name = metric.replaceAll(" ");
        }
        Matcher digits = DIGITS.matcher(name.toLowerCase(Locale.ROOT));
        while (digits.find()) {
            String size = ReadPackage.of(digits.group(1), TypedContext.NONE);
            if (size == null) {
                size = metric(digits.group(1));
            }
            if (size != null) {
                sizes.add(size);
            }
        }
        return sizes.size() == 1 ? sizes.iterator().next() : null;
    }

    private static @Nullable String metric(String digits) {
        return ReadPackage.of(digits + " metric", TypedContext.NONE);
    }
}
