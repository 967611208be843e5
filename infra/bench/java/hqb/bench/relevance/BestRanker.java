package hqb.bench.relevance;

import hqb.catalogue.mpn.NormalForm;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A ranker that knows how numbers were altered: it puts first whatever is most probable, given what was written, all numbers and all
 * alterations being equally frequent. No search can be right more often, since real numbers have near twins; where several are equally
 * probable it is right for its share of them.
 */
final class BestRanker {
    private static final int LONGEST_SUFFIX = 10;
    private static final int SHORT_BY = 2;
    private static final int EDITS = 2;
    /** What one edit explains so well is not explained better by two. */
    private static final double SURE = 1e-3;
    private static final double SAME = 1e-9;

    private final Numbers numbers;

    BestRanker(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * How often it is right.
     *
     * @param anyKind  when it has to guess the kind of alteration too
     * @param thisKind when it is told
     */
    record Chance(double anyKind, double thisKind) {
    }

    /** How probably it puts the number first that was meant. */
    Chance of(String written, String meant, Alteration kind) {
        Map<String, Double> any = new HashMap<>();
        Map<String, Double> told = new HashMap<>();
        for (String mpn : candidates(NormalForm.of(written))) {
            Map<Alteration, Double> likelihoods = likelihoods(mpn, written, kind);
            any.put(mpn.toUpperCase(Locale.ROOT), likelihoods.values().stream().mapToDouble(Double::doubleValue).sum());
            told.put(mpn.toUpperCase(Locale.ROOT), likelihoods.getOrDefault(kind, 0.0));
        }
        return new Chance(share(any, meant.toUpperCase(Locale.ROOT)), share(told, meant.toUpperCase(Locale.ROOT)));
    }

    private static Map<Alteration, Double> likelihoods(String mpn, String written, Alteration kind) {
        Map<Alteration, Double> likelihoods = new EnumMap<>(Alteration.class);
        double sum = 0;
        for (Alteration alteration : Alteration.values()) {
            if (alteration != Alteration.TWO_EDITS) {
                double likelihood = alteration.likelihood(mpn, written);
                likelihoods.put(alteration, likelihood);
                sum += likelihood;
            }
        }
        if (Math.abs(mpn.length() - written.length()) <= EDITS && (sum < SURE || kind == Alteration.TWO_EDITS)) {
            likelihoods.put(Alteration.TWO_EDITS, Alteration.TWO_EDITS.likelihood(mpn, written));
        }
        return likelihoods;
    }

    private Set<String> candidates(String key) {
        Set<String> candidates = new HashSet<>(numbers.within(key, EDITS));
        candidates.addAll(numbers.goingOn(key, SHORT_BY));
        for (int length = Math.max(1, key.length() - LONGEST_SUFFIX); length < key.length(); length++) {
            candidates.addAll(numbers.of(key.substring(0, length)));
        }
        return candidates;
    }

    private static double share(Map<String, Double> shares, String meant) {
        double best = shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double mine = shares.getOrDefault(meant, 0.0);
        if (mine <= 0 || mine < best * (1 - SAME)) {
            return 0;
        }
        List<Double> equal = shares.values().stream().filter(one -> one >= best * (1 - SAME)).toList();
        return 1.0 / equal.size();
    }
}
