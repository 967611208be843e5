package hqb.catalogue.typed;

import hqb.catalogue.FoldText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One name for all spellings of one package: {@code SC70-5} and {@code SOT-353} are {@code SC-70-5}, {@code R0603} and {@code 1608公制} are {@code 0603},
 * {@code LQFP-64_10x10} is {@code LQFP-64(10x10)}. Which names are one outline, which only look so, and why, is in {@code package-names.csv}. A name
 * that is not known stays as it is; a part goes on showing the name that its maker or seller gave it.
 */
public final class CanonicalPackage {
    private static final Pattern CHIP = Pattern
            .compile("(?:R|C|L|F|LED)?[-_ ]?(\\d{4,5})(?: ?\\((\\d{4,5}) ?(?:M|METRIC|公制)?\\)| ?\\(?(?:METRIC|公制)\\)?)?");
    private static final Pattern METRIC = Pattern.compile("(?:METRIC|公制)\\)?$");
    private static final Pattern COMMA = Pattern.compile(" ?, ?");
    private static final Pattern BODY = Pattern.compile("(.*[^-_ (,])[-_ (]{1,2}(\\d+(?:\\.\\d+)?)X(\\d+(?:\\.\\d+)?)(?: ?MM)?\\)?");
    private static final Pattern BODY_FIRST = Pattern.compile("(P?DFN|PDFNWB|QFN)-?(\\d+(?:\\.\\d+)?)X(\\d+(?:\\.\\d+)?)-(\\d+)L?");
    /** Families that are written with and without a dash before their number. */
    private static final Pattern DASHLESS = Pattern.compile("(TSOT|SOT|SOD|SC|TO|DO|MO|MS|SOIC|ESOP|[HEQM]?SOP|[HTV]?SSOP|HTSSOP|HVSSOP|SO"
            + "|[PC]?DIP|SIP|[WVUTX]?QFN|V?FQFN|[VU]FQFPN|[WUXTV]?DFN|[LTPH]?QFP|HTQFP|[TFU]?BGA|LFBGA|LGA|WLCSP|PLCC|LL)[-_ ]?(\\d.*)");
    /** An L behind the number of leads says that they are leads. Behind SO it names an outline, and SOT-23-3L is one of its own. */
    private static final Pattern LEADS = Pattern.compile("((?:(?:TSOT|SOT|TO)-\\d+[A-Z]{0,2}|SOP|MSOP|SSOP|TSSOP|SIP|TOLL|LGA"
            + "|[A-Z0-9]*[DQ]FN(?:WB)?(?:-\\d+)?)-\\d{1,3})L(?=$|-EP|\\()(.*)");
    private static final Pattern DOUBLE = Pattern.compile("(.+?)(?: ?\\(([^()]+)\\)|, ([^, ]+))");
    /** What is written small in a name of capitals: the sign between two lengths and the units. */
    private static final Pattern SMALL = Pattern.compile("(?<=\\d)(?:X(?=\\d)|MIL|MM)");
    private static final String OWN_OUTLINE = "SOT-23-3L";

    private CanonicalPackage() {
    }

    /** The one name of a package, whoever wrote it. Names it returns stay as they are. */
    public static String of(String name) {
        String folded = COMMA.matcher(FoldText.fold(name).replace('×', 'x').replace('*', 'x')).replaceAll(", ").strip();
        String upper = folded.toUpperCase(Locale.ROOT);
        String known = PackageTable.find(upper);
        if (known != null) {
            return known;
        }
        String spelt = spelt(upper);
        known = PackageTable.find(spelt);
        if (known != null) {
            return known;
        }
        String single = single(spelt);
        if (single != null) {
            return single;
        }
        String tidy = SMALL.matcher(spelt).replaceAll(sign -> sign.group().toLowerCase(Locale.ROOT));
        return spelt.equals(upper) && !DASHLESS.matcher(upper).matches() ? folded : tidy;
    }

    /** What people read: the one name with the other that is as common, {@code SMA (DO-214AC)}. */
    public static String label(String canonical) {
        return PackageTable.label(canonical);
    }

    private static String spelt(String upper) {
        Matcher chip = CHIP.matcher(upper);
        if (chip.matches()) {
            return chip(upper, chip);
        }
        String name = upper.startsWith("T0-") ? "TO-" + upper.substring(3) : upper;
        Matcher turned = BODY_FIRST.matcher(name);
        if (turned.matches()) {
            return turned.group(1) + "-" + turned.group(4) + body(turned.group(2), turned.group(3));
        }
        Matcher family = DASHLESS.matcher(name);
        if (family.matches()) {
            name = family.group(1) + "-" + family.group(2);
            Matcher sized = BODY.matcher(name);
            if (sized.matches()) {
                name = sized.group(1) + body(sized.group(2), sized.group(3));
            }
        }
        Matcher leads = LEADS.matcher(name);
        return leads.matches() && !name.startsWith(OWN_OUTLINE) ? leads.group(1) + leads.group(2) : name;
    }

    /** The imperial size, when only that can be meant. */
    private static String chip(String upper, Matcher chip) {
        String size = chip.group(1);
        String other = chip.group(2);
        if (other != null && ChipSizes.isImperial(size) && size.equals(ChipSizes.ofMetric(other))) {
            return size;
        }
        if (other != null && ChipSizes.isImperial(other) && other.equals(ChipSizes.ofMetric(size))) {
            return other;
        }
        boolean metric = METRIC.matcher(upper).find();
        String imperial = ChipSizes.ofMetric(size);
        if (metric && imperial != null) {
            return imperial;
        }
        return other == null && !metric && ChipSizes.isImperial(size) ? size : upper;
    }

    /** A double name is one when both halves are. */
    private static @Nullable String single(String spelt) {
        Matcher both = DOUBLE.matcher(spelt);
        if (!both.matches()) {
            return null;
        }
        String first = PackageTable.find(spelt(both.group(1)));
        String second = PackageTable.find(spelt(both.group(2) != null ? both.group(2) : both.group(3)));
        return first != null && first.equals(second) ? first : null;
    }

    private static String body(String one, String other) {
        return "(" + plain(one) + "x" + plain(other) + ")";
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
