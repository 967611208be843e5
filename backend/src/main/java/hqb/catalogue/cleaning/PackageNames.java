package hqb.catalogue.cleaning;

import hqb.catalogue.FoldText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One name for one package. Chinese mounting words become English ({@code 插件,P=12.5mm} is {@code THT, P=12.5mm}), the dash of the standard families
 * is set ({@code SC70-5} is {@code SC-70-5}), and the two orders of a double name agree ({@code DO-214AC(SMA)} is {@code SMA}). Imperial chip codes stay
 * plain.
 */
final class PackageNames {

    private static final Map<String, String> WORDS = Map.of("弯插", "THT right-angle", "插件", "THT", "卧贴", "horizontal", "立贴", "vertical",
            "螺栓", "screw terminal", "交错脚", "staggered pins", "直插",
            "THT", "贴片", "SMD", "规格书未给出间距", "");
    private static final Map<String, String> DOUBLES = Map.of("DO-214AC", "SMA", "DO-214AA", "SMB", "DO-214AB", "SMC", "SOT-346", "SC-59",
            "TO-236", "SOT-23", "DPAK", "TO-252", "D2PAK", "TO-263",
            "SOT-323", "SC-70", "SOT-523", "SC-75");
    private static final Set<String> NONE = Set.of("", "-", "N/A", "NONE", "OTHER", "OTHERS", "?");
    private static final Pattern FAMILY = Pattern
            .compile("^(SOT|SOD|SC|TO|DO|SOP|SOIC|SSOP|TSSOP|MSOP|QFN|DFN|LQFP|TQFP|QFP|DIP|PDIP|BGA|TSOT)(\\d.*)$");
    private static final Pattern DOUBLE = Pattern.compile("^([A-Z0-9-]+)\\(([A-Z0-9-]+)\\)$");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final Map<String, String> known = new HashMap<>();

    /** The clean name, or null when the source gives none. */
    @Nullable
    String clean(String raw) {
        var name = known.computeIfAbsent(raw, PackageNames::name);
        return name.isEmpty() ? null : name;
    }

    private static String name(String raw) {
        var name = FoldText.fold(raw);
        if (NONE.contains(name.toUpperCase(Locale.ROOT))) {
            return "";
        }
        if (CHINESE.matcher(name).find()) {
            for (var word : new String[]{"弯插", "插件", "直插", "贴片", "卧贴", "立贴", "螺栓", "交错脚", "规格书未给出间距"}) {
                name = name.replace(word, WORDS.getOrDefault(word, ""));
            }
        }
        name = name.replace("(staggered pins)", ", staggered pins").replaceAll("\\s*,\\s*", ", ");
        var dual = DOUBLE.matcher(name);
        if (dual.matches()) {
            name = single(dual.group(1), dual.group(2), name);
        }
        var family = FAMILY.matcher(name);
        if (family.matches()) {
            name = family.group(1) + "-" + family.group(2);
        }
        return name;
    }

    /** The common name of a pair when both name the same outline, else the pair as it stands. */
    private static String single(String first, String second, String both) {
        if (second.equals(DOUBLES.get(first))) {
            return second;
        }
        return first.equals(DOUBLES.get(second)) ? first : both;
    }
}
