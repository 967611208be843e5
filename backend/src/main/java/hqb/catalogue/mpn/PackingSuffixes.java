package hqb.catalogue.mpn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The curated table {@code packing-suffixes.csv} of what in a number says only how the part is packed or finished: reel, tray, tube,
 * pieces, lead-free. Without it a number is in its base form, which all packings of a part share. What makes another part of it,
 * such as a temperature range, a tolerance or an automotive grade, is never dropped.
 */
public final class PackingSuffixes {
    private static final String ANYBODY = "*";
    private static final int MOST = 4;

    private final Map<String, List<PackingSuffix>> byMaker = new HashMap<>();
    /** Who writes a suffix that not everybody writes. */
    private final Map<String, Set<String>> ownEndings = new HashMap<>();
    private final Map<String, Set<String>> ownInside = new HashMap<>();
    private int longestEnding;
    private final List<PackingSuffix> common;
    private final Set<String> endings = new HashSet<>();

    /** Reads the table. */
    public PackingSuffixes() {
        Map<String, List<PackingSuffix>> own = new HashMap<>();
        for (Map<String, String> row : SuffixTable.rows()) {
            PackingSuffix suffix = new PackingSuffix(SuffixTable.cell(row, "suffix"), SuffixTable.cell(row, "after"),
                    SuffixTable.cell(row, "before"));
            for (String maker : SuffixTable.cell(row, "manufacturer").split("\\|", -1)) {
                own.computeIfAbsent(maker, any -> new ArrayList<>()).add(suffix);
                if (!maker.equals(ANYBODY)) {
                    (suffix.isInside() ? ownInside : ownEndings).computeIfAbsent(suffix.suffix(), any -> new HashSet<>()).add(maker);
                    longestEnding = Math.max(longestEnding, suffix.suffix().length());
                }
            }
            if (!suffix.isInside()) {
                endings.add(NormalForm.of(suffix.suffix()));
            }
        }
        List<PackingSuffix> anybody = own.getOrDefault(ANYBODY, List.of());
        own.forEach((maker, suffixes) -> {
            List<PackingSuffix> all = new ArrayList<>(suffixes);
            if (!maker.equals(ANYBODY)) {
                all.addAll(anybody);
            }
            all.sort(Comparator.comparingInt((PackingSuffix suffix) -> suffix.suffix().length()).reversed());
            byMaker.put(maker, List.copyOf(all));
        });
        common = byMaker.getOrDefault(ANYBODY, List.of());
    }

    /**
     * The base form of a part's number: its digit groups without packing suffixes, so that {@code SMBJ6.0A} and {@code SMBJ60A} stay two.
     *
     * @param maker slug of the manufacturer; one that the table does not know has the suffixes that everybody uses
     */
    public String base(String maker, String mpn) {
        return DigitGroups.of(strip(byMaker.getOrDefault(maker, common), NormalForm.printed(mpn), new ArrayList<>()));
    }

    /**
     * The base forms that a number could have whose manufacturer is not known.
     *
     * @return base form to the slugs of those who write the suffix so; no slugs: everybody
     */
    public Map<String, Set<String>> bases(String mpn) {
        String printed = NormalForm.printed(mpn);
        Map<String, Set<String>> bases = new LinkedHashMap<>();
        List<String> steps = new ArrayList<>();
        bases.put(DigitGroups.of(strip(common, printed, steps)), Set.of());
        // all others strip what everybody does, for none of their own suffixes stands anywhere on that way
        Set<String> others = writersOf(steps);
        byMaker.forEach((maker, suffixes) -> {
            if (others.contains(maker)) {
                String base = DigitGroups.of(strip(suffixes, printed, new ArrayList<>()));
                if (!Set.of().equals(bases.get(base))) {
                    bases.computeIfAbsent(base, any -> new LinkedHashSet<>()).add(maker);
                }
            }
        });
        return bases;
    }

    /** Those who have a suffix of their own in one of these numbers. */
    private Set<String> writersOf(List<String> numbers) {
        Set<String> makers = new HashSet<>();
        for (String number : numbers) {
            for (int length = 1; length <= Math.min(longestEnding, number.length()); length++) {
                makers.addAll(ownEndings.getOrDefault(number.substring(number.length() - length), Set.of()));
            }
            ownInside.forEach((suffix, writers) -> {
                if (number.contains(suffix)) {
                    makers.addAll(writers);
                }
            });
        }
        return makers;
    }

    /** Whether signs that somebody put at the end of a number are a packing suffix of anybody's, by their normal form. */
    boolean isSuffix(String tail) {
        return endings.contains(tail);
    }

    /** What is left; every step of the way there, the whole number first, is added to the steps. */
    private static String strip(List<PackingSuffix> suffixes, String printed, List<String> steps) {
        String rest = printed;
        boolean inside = false;
        for (int round = 0; round < MOST; round++) {
            steps.add(rest);
            String shorter = null;
            for (PackingSuffix suffix : suffixes) {
                // a number has one place for packing inside; what looks like a second is its value
                if (!(inside && suffix.isInside())) {
                    shorter = suffix.without(rest);
                }
                if (shorter != null) {
                    inside |= suffix.isInside();
                    break;
                }
            }
            if (shorter == null) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }
}
