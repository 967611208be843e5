package hqb.supply.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs at the end of a number that say how the part is packed, not which part it is: {@code LM358DR2G/TR}, {@code BC847C,215},
 * {@code MAX232CPE+T}.
 */
public final class PackingSuffix {
    private static final Pattern SUFFIX = Pattern.compile(
            "(?i)^(.{4,}?)(?:[-/ ,.]?(?:T\\s?/\\s?R|T&R|TAPE\\s?&\\s?REEL|REEL7?|CUT\\s?TAPE|TRAY|TUBE|BULK)|\\((?:TR|CT|T/R)\\)|"
                    + "[-/](?:TR|CT|RL|R7|RL7|TP|T1|T7)|,(?:118|115|215|235|315|135|112)|(\\+)T|TR)$");

    private PackingSuffix() {
    }

    /** The number without the suffix, or with the most common ones where it has none; never the number itself. */
    public static Set<String> variants(String mpn) {
        Set<String> variants = new LinkedHashSet<>();
        Matcher suffix = SUFFIX.matcher(mpn);
        if (suffix.matches()) {
            variants.add(suffix.group(1) + (suffix.group(2) == null ? "" : suffix.group(2)));
        } else {
            variants.add(mpn + "TR");
            variants.add(mpn + "T/R");
            variants.add(mpn + "-T");
        }
        return variants;
    }
}
