package hqb.catalogue.typed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Packages as people type them, brought to the names of the catalogue: {@code sot223} is {@code SOT-223}, {@code 1608公制} is {@code 0603}. A metric size is
 * one only when that is said.
 */
public final class ReadPackage {
    private static final Pattern METRIC = Pattern
            .compile("(?:公制|metric )(\\d{4,5})|(\\d{4,5}) ?(?:公制|metric|m\\(metric\\)|\\(metric\\)|\\(公制\\))");
    private static final Pattern IMPERIAL = Pattern
            .compile("(?:贴片|貼片|英制|imperial |封装|封裝)?(\\d{4,5}) ?(?:贴片|貼片|英制|imperial|封装|封裝|\\(imperial\\)|\\(英制\\))?");
    private static final Pattern FAMILY = Pattern
            .compile("(TSOT|SOT|SOD|SC|TO|DO|SOIC|HTSSOP|TSSOP|VSSOP|HVSSOP|MSOP|QSOP|SSOP|ESOP|HSOP|SOP|SO|PDIP|DIP|SIP"
                    + "|WQFN|VQFN|UQFN|TQFN|QFN|WDFN|UDFN|XDFN|DFN|LQFP|TQFP|HTQFP|PQFP|QFP|FBGA|TFBGA|BGA|LGA|WLCSP|PLCC|LL)"
                    + "[-_ ]?(\\d{1,4}[A-Z]{0,2}(?:-\\d{1,2}[A-Z]?)?)((?:-EP)?(?:\\([0-9.]+X[0-9.]+\\))?)");
    /** The outlines of JEDEC that parts come in; "USB to 485" holds none. */
    private static final Pattern TO = Pattern
            .compile("(?:3P[A-Z]?|3|5|8|18|39|46|52|71|72|78|92|94|99|126|202|218|220|225|226|236|243|247|251|252|25[3-9]"
                    + "|26[1-9]|27[0-9]|28[0-9])[A-Z]{0,2}(?:-\\d{1,2}[A-Z]?)?");
    private static final List<String> PLAIN = List.of("SMAF", "SMBF", "SMCF", "MELF", "MINIMELF", "DPAK", "D2PAK", "IPAK");
    /** Crystals come in metric sizes, and those are their names. */
    private static final Pattern CRYSTAL = Pattern
            .compile("(?:SMD|smd)?(?:1210|1610|1612|2012|2016|2520|3215|3225|4025|5032|6035|7050|8045)");
    private static final Pattern OUTLINE = Pattern.compile("SMA|SMB|SMC");

    private ReadPackage() {
    }

    /**
     * Reads a package.
     *
     * @param text     folded, as by {@link hqb.catalogue.FoldText}
     * @param category that is searched in, or null; {@code SMA} is a diode's package, elsewhere also a connector
     * @return the catalogue's name, or null when the text is no package for certain
     */
    public static @Nullable String of(String text, TypedContext category) {
        if (text.length() > ReadNotation.LONGEST) {
            return null;
        }
        if (category.meansCrystal() && CRYSTAL.matcher(text).matches()) {
            return "SMD" + text.substring(text.length() - 4);
        }
        String size = size(text.toLowerCase(Locale.ROOT));
        if (size != null) {
            return size;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (PLAIN.contains(upper)) {
            return switch (upper) {
                case "DPAK" -> "TO-252";
                case "D2PAK" -> "TO-263";
                case "IPAK" -> "TO-251";
                default -> upper;
            };
        }
        if (OUTLINE.matcher(upper).matches()) {
            return category.hasDiodes() ? upper : null;
        }
        Matcher family = FAMILY.matcher(upper);
        if (!family.matches() || (family.group(1).equals("TO") && !TO.matcher(family.group(2)).matches())) {
            return null;
        }
        return family.group(1) + "-" + family.group(2) + family.group(3).replace('X', 'x');
    }

    private static @Nullable String size(String text) {
        Matcher metric = METRIC.matcher(text);
        if (metric.matches()) {
            return ChipSizes.ofMetric(metric.group(1) != null ? metric.group(1) : metric.group(2));
        }
        Matcher imperial = IMPERIAL.matcher(text);
        return imperial.matches() && ChipSizes.isImperial(imperial.group(1)) ? imperial.group(1) : null;
    }
}
