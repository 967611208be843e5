package hqb.catalogue.mpn;

import java.util.LinkedHashSet;
import java.util.Set;

/** The pieces of three signs of a normal form. Two numbers that differ in one place share most of them. */
public final class Trigrams {
    private static final int LENGTH = 3;

    private Trigrams() {
    }

    /** The distinct trigrams of a normal form, in their order; the form itself when it is shorter than three. */
    public static Set<String> of(String key) {
        Set<String> trigrams = new LinkedHashSet<>();
        if (key.length() < LENGTH) {
            trigrams.add(key);
        }
        for (int from = 0; from + LENGTH <= key.length(); from++) {
            trigrams.add(key.substring(from, from + LENGTH));
        }
        return trigrams;
    }

    /** How much of both is common, from 0 to 1: Dice's coefficient of the distinct trigrams. */
    public static double similarity(String one, String other) {
        Set<String> mine = of(one);
        Set<String> yours = of(other);
        long common = mine.stream().filter(yours::contains).count();
        return 2.0 * common / (mine.size() + yours.size());
    }
}
