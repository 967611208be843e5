package hqb.catalogue.alike;

import hqb.catalogue.Part;
import hqb.catalogue.mpn.PackingSuffixes;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part numbers name the same part in another packing or grade: those of one base form by the curated table ({@code …DRVR} and
 * {@code …DRVT}), and, for what the table does not know, a number that is the other and up to four characters more. Digits alone are another value or
 * version, not a packing, unless a comma sets them off ({@code BC847C,215}).
 */
public final class PackingForms {
    /** Characters that a packing adds at most, punctuation not counted. */
    public static final int LONGEST_SUFFIX = 4;
    /** Characters that the number itself has at least, so that a piece of one is not taken for it. */
    public static final int SHORTEST_BASE = 4;

    private static final PackingSuffixes SUFFIXES = new PackingSuffixes();

    private PackingForms() {
    }

    /** What all packings of a part that the table knows have in common. */
    public static String base(Part part) {
        return SUFFIXES.base(part.manufacturer(), part.mpn());
    }

    /** Whether the numbers, of one manufacturer, differ in packing alone. */
    static boolean isSibling(Part one, Part other) {
        if (base(one).equals(base(other))) {
            return true;
        }
        boolean first = one.mpnKey().length() < other.mpnKey().length();
        Part shorter = first ? one : other;
        Part longer = first ? other : one;
        String base = shorter.mpnKey();
        if (base.length() < SHORTEST_BASE || !longer.mpnKey().startsWith(base)) {
            return false;
        }
        String suffix = longer.mpnKey().substring(base.length());
        if (suffix.length() > LONGEST_SUFFIX) {
            return false;
        }
        return !suffix.chars().allMatch(Character::isDigit) || suffix.isEmpty() || longer.mpn().endsWith("," + suffix);
    }

    /** The keys of the numbers of which the given one may be a longer form, the longest first; they may name no part. */
    public static List<String> shorterKeys(String mpnKey) {
        List<String> keys = new ArrayList<>();
        for (int cut = 1; cut <= LONGEST_SUFFIX && mpnKey.length() - cut >= SHORTEST_BASE; cut++) {
            keys.add(mpnKey.substring(0, mpnKey.length() - cut));
        }
        return keys;
    }
}
