package hqb.catalogue.mpn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the numbers that somebody may have meant in order, the likeliest first: by what their mistakes would cost, then by the
 * punctuation, then by how much they are wanted. Each number comes once before any comes twice, so that a number of many makers does not hide the next.
 */
public final class NearNumbers {
    private static final int SHORT = 4;
    private static final double ONE_MISTAKE = 10;

    private final SpellingCost cost;

    /** Ranks by the packing suffixes of a table. */
    public NearNumbers(PackingSuffixes suffixes) {
        this.cost = new SpellingCost(suffixes);
    }

    /**
     * A number that may have been meant.
     *
     * @param id     tells it from others, and decides between two that are alike in all else
     * @param mpn    as printed
     * @param wanted how much people want it; more is better
     */
    public record Candidate(String id, String mpn, long wanted) {
    }

    private record Ranked(Candidate candidate, String groups, double cost, int punctuation) {
    }

    /** The candidates in order; those that have too little in common with what was written are left out. */
    public List<Candidate> rank(String written, List<Candidate> candidates) {
        String key = NormalForm.of(written);
        List<Ranked> ranked = new ArrayList<>();
        Map<String, Double> costs = new HashMap<>();
        for (Candidate candidate : candidates) {
            String other = NormalForm.of(candidate.mpn());
            double least = costs.computeIfAbsent(other, meant -> cost.of(key, meant));
            if (least < SpellingCost.FAR && least <= mostFor(key)) {
                ranked.add(new Ranked(candidate, DigitGroups.of(candidate.mpn()), least, punctuation(written, candidate.mpn())));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::cost).thenComparingInt(Ranked::punctuation)
                .thenComparing(Comparator.comparingLong((Ranked one) -> one.candidate().wanted()).reversed())
                .thenComparing(one -> one.candidate().id()));
        return eachOnceFirst(ranked);
    }

    /** Two mistakes of any kind, or one where four signs or letters are all there is: what is wrong in more places is another number. */
    private static double mostFor(String key) {
        return key.length() <= SHORT || key.chars().noneMatch(Character::isDigit) ? ONE_MISTAKE : 2 * ONE_MISTAKE;
    }

    private static List<Candidate> eachOnceFirst(List<Ranked> ranked) {
        List<Candidate> first = new ArrayList<>();
        List<Candidate> further = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Ranked one : ranked) {
            (seen.merge(one.groups(), 1, Integer::sum) == 1 ? first : further).add(one.candidate());
        }
        first.addAll(further);
        return first;
    }

    /** How differently two numbers are punctuated: plain edit distance of what is printed. */
    private static int punctuation(String one, String other) {
        String a = NormalForm.printed(one);
        String b = NormalForm.printed(other);
        int[] before = new int[b.length() + 1];
        int[] here = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            here[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, Math.min(before[j], here[j - 1]) + 1);
            }
            int[] free = before;
            before = here;
            here = free;
        }
        return before[b.length()];
    }
}
