package hqb.catalogue.mpn;

/**
 * How unlikely it is that somebody who means one number writes another: the least sum of costs of mistakes that make one of the other. A
 * cost is about the negative natural logarithm of a mistake's share among all mistakes in a number of a dozen signs: to leave out one of
 * twelve signs is one of 12 ways, to replace one by any other one of 12 × 35. Each further mistake costs {@link #ANOTHER} more, since
 * most wrong numbers are wrong in one place.
 */
final class SpellingCost {
    /** More than any number costs that is worth showing. */
    static final double FAR = 1_000;

    /** What each mistake costs besides its own share. */
    private static final double ANOTHER = 2.8;
    /** A sign for one that looks like it: there are about five such signs in a number. */
    private static final double ALIKE = 1.6 + ANOTHER;
    private static final double SWAPPED = 2.4 + ANOTHER;
    private static final double MISSING = 2.5 + ANOTHER;
    /** One of a pair of equal signs was left out. */
    private static final double MISSING_TWIN = 2.1 + ANOTHER;
    private static final double REPLACED = 6.0 + ANOTHER;
    private static final double ADDED = 6.1 + ANOTHER;
    /** A sign was written twice. */
    private static final double DOUBLED = 4.6 + ANOTHER;
    /** Digits say which part it is more often than letters, so that a wrong one is less likely passed over. */
    private static final double DIGIT = 0.3;
    /** The first two signs are looked at most. */
    private static final double BEGINNING = 0.5;
    /** The last signs were not known or not typed yet: one, two, three; each further costs {@link #FURTHER} more. */
    private static final double[] UNFINISHED = {0, 1.6 + ANOTHER, ANOTHER, 1.2 + ANOTHER};
    private static final double FURTHER = 0.8;
    /** A packing suffix that the part does not have was written. */
    private static final double PACKED = 2.3 + ANOTHER;

    private final PackingSuffixes suffixes;

    SpellingCost(PackingSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    /**
     * The cost between two normal forms.
     *
     * @param written what was typed
     * @param meant   what may have been meant
     * @return 0 when they are the same, {@link #FAR} when they have too little in common
     */
    double of(String written, String meant) {
        if (written.equals(meant)) {
            return 0;
        }
        int signs = written.length();
        int all = meant.length();
        double[][] cost = new double[signs + 1][all + 1];
        double least = FAR;
        for (int i = 0; i <= signs; i++) {
            for (int j = 0; j <= all; j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : step(cost, written, i, meant, j);
            }
            // what was meant is complete: the rest may be a packing suffix
            if (i > 0 && i < signs && cost[i][all] + PACKED < least && suffixes.isSuffix(written.substring(i))) {
                least = cost[i][all] + PACKED;
            }
        }
        for (int j = 0; j <= all; j++) {
            least = Math.min(least, cost[signs][j] + unfinished(all - j));
        }
        return least;
    }

    /** The least cost of so many signs written for so many meant, from those of fewer. */
    private static double step(double[][] cost, String written, int i, String meant, int j) {
        double least = FAR;
        if (i > 0) {
            least = Math.min(least, cost[i - 1][j] + added(written, i - 1));
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + missing(meant, j - 1));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, cost[i - 1][j - 1] + replaced(written, i - 1, meant.charAt(j - 1)));
        }
        if (i > 1 && j > 1 && written.charAt(i - 2) == meant.charAt(j - 1)) {
            if (written.charAt(i - 1) == meant.charAt(j - 2)) {
                least = Math.min(least, cost[i - 2][j - 2] + SWAPPED + beginning(i - 2));
            }
            // the two that were swapped lost a third between them
            if (j > 2 && written.charAt(i - 1) == meant.charAt(j - 3)) {
                least = Math.min(least, cost[i - 2][j - 3] + SWAPPED + missing(meant, j - 2));
            }
        }
        if (i > 2 && j > 1 && written.charAt(i - 3) == meant.charAt(j - 1) && written.charAt(i - 1) == meant.charAt(j - 2)) {
            // or got one
            least = Math.min(least, cost[i - 3][j - 2] + SWAPPED + added(written, i - 2));
        }
        return least;
    }

    private static double unfinished(int signs) {
        return signs < UNFINISHED.length ? UNFINISHED[signs]
                : UNFINISHED[UNFINISHED.length - 1] + FURTHER * (signs - UNFINISHED.length + 1);
    }

    private static double replaced(String written, int at, char meant) {
        char sign = written.charAt(at);
        if (sign == meant) {
            return 0;
        }
        return (LookAlikes.alike(sign, meant) ? ALIKE : REPLACED + digit(meant)) + beginning(at);
    }

    private static double added(String written, int at) {
        boolean twin = at > 0 && written.charAt(at) == written.charAt(at - 1);
        return (twin ? DOUBLED : ADDED) + digit(written.charAt(at)) + beginning(at);
    }

    private static double missing(String meant, int at) {
        boolean twin = at > 0 && meant.charAt(at) == meant.charAt(at - 1);
        return (twin ? MISSING_TWIN : MISSING) + digit(meant.charAt(at)) + beginning(at);
    }

    private static double digit(char sign) {
        return Character.isDigit(sign) ? DIGIT : 0;
    }

    private static double beginning(int at) {
        return at < 2 ? BEGINNING : 0;
    }
}
