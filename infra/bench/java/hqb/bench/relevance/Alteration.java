package hqb.bench.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The ways in which a part number is written otherwise than it is printed. Each lists all its results with their probabilities, which
 * add up to one, so that drawing one and judging how likely one is follow the same rule. Only letters and digits are altered, punctuation stays.
 */
enum Alteration {
    EXACT("as printed") {
        @Override
        Map<String, Double> of(String mpn) {
            return Map.of(mpn, 1.0);
        }
    },
    OTHER_CASE("other case") {
        @Override
        Map<String, Double> of(String mpn) {
            String lower = mpn.toLowerCase(Locale.ROOT);
            return lower.equals(mpn) ? Map.of() : Map.of(lower, 1.0);
        }
    },
    NO_PUNCTUATION("no punctuation") {
        @Override
        Map<String, Double> of(String mpn) {
            String bare = mpn.replaceAll("[^\\p{L}\\p{N}]", "");
            return bare.equals(mpn) || bare.isEmpty() ? Map.of() : Map.of(bare, 1.0);
        }
    },
    SPACE("space put in") {
        @Override
        Map<String, Double> of(String mpn) {
            List<String> results = new ArrayList<>();
            for (int at = 1; at < mpn.length(); at++) {
                results.add(mpn.substring(0, at) + ' ' + mpn.substring(at));
            }
            return Draws.even(results);
        }
    },
    SHORT("2 signs short") {
        @Override
        Map<String, Double> of(String mpn) {
            List<Integer> places = Draws.places(mpn);
            return places.size() < LEAST + 2 ? Map.of() : Map.of(mpn.substring(0, places.get(places.size() - 2)), 1.0);
        }
    },
    SUFFIX("packing suffix put on") {
        @Override
        Map<String, Double> of(String mpn) {
            return Draws.even(SUFFIXES.stream().filter(suffix -> !mpn.toUpperCase(Locale.ROOT).endsWith(suffix)).map(suffix -> mpn + suffix)
                    .toList());
        }
    },
    REPLACED("sign replaced") {
        @Override
        Map<String, Double> of(String mpn) {
            List<String> results = new ArrayList<>();
            for (int at : Draws.places(mpn)) {
                Draws.SIGNS.chars().filter(sign -> sign != Character.toUpperCase(mpn.charAt(at)))
                        .forEach(sign -> results.add(mpn.substring(0, at) + (char) sign + mpn.substring(at + 1)));
            }
            return Draws.even(results);
        }
    },
    LOOK_ALIKE("look-alike (O/0)") {
        @Override
        Map<String, Double> of(String mpn) {
            List<String> results = new ArrayList<>();
            for (int at : Draws.places(mpn)) {
                String others = PAIRS.getOrDefault(Character.toUpperCase(mpn.charAt(at)), "");
                others.chars().forEach(sign -> results.add(mpn.substring(0, at) + (char) sign + mpn.substring(at + 1)));
            }
            return Draws.even(results);
        }
    },
    LEFT_OUT("sign left out") {
        @Override
        Map<String, Double> of(String mpn) {
            return Draws.even(Draws.places(mpn).stream().map(at -> mpn.substring(0, at) + mpn.substring(at + 1)).toList());
        }
    },
    PUT_IN("sign put in") {
        @Override
        Map<String, Double> of(String mpn) {
            List<String> results = new ArrayList<>();
            for (int at = 0; at <= mpn.length(); at++) {
                int place = at;
                Draws.SIGNS.chars().forEach(sign -> results.add(mpn.substring(0, place) + (char) sign + mpn.substring(place)));
            }
            return Draws.even(results);
        }
    },
    SWAPPED("neighbours swapped") {
        @Override
        Map<String, Double> of(String mpn) {
            List<Integer> places = Draws.places(mpn);
            List<String> results = new ArrayList<>();
            for (int i = 1; i < places.size(); i++) {
                int at = places.get(i);
                if (places.get(i - 1) == at - 1 && mpn.charAt(at) != mpn.charAt(at - 1)) {
                    results.add(mpn.substring(0, at - 1) + mpn.charAt(at) + mpn.charAt(at - 1) + mpn.substring(at + 1));
                }
            }
            return Draws.even(results);
        }
    },
    TWO_EDITS("two edits") {
        @Override
        Map<String, Double> of(String mpn) {
            Map<String, Double> results = new HashMap<>();
            once(mpn).forEach((one, share) -> once(one).forEach((two, more) -> results.merge(two, share * more, Double::sum)));
            results.remove(mpn); // the second edit took the first back
            double all = results.values().stream().mapToDouble(Double::doubleValue).sum();
            results.replaceAll((text, share) -> share / all);
            return results;
        }

        @Override
        String draw(String mpn, RandomGenerator random) {
            String drawn = mpn;
            while (drawn.equals(mpn)) {
                drawn = Draws.pick(once(Draws.pick(once(mpn), random)), random);
            }
            return drawn;
        }

        @Override
        double likelihood(String mpn, String written) {
            double sum = 0;
            Map<String, Double> first = once(mpn);
            for (Map.Entry<String, Double> one : first.entrySet()) {
                sum += one.getValue() * onceLikelihood(one.getKey(), written);
            }
            return sum;
        }
    };

    private static final int LEAST = 4;
    private static final List<String> SUFFIXES = List.of("TR", "-TR", "/TR", "T/R", "-T", "-REEL", "-REEL7", "#PBF", "#TRPBF", "+T", ",215",
            ",115",
            "/R7", "-RL7");
    private static final Map<Character, String> PAIRS = Draws.pairs("O0", "I1", "L1", "S5", "B8", "Z2", "G6");

    private final String words;

    Alteration(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What can come of a number, with probabilities; empty when the number cannot be altered so. */
    abstract Map<String, Double> of(String mpn);

    /** Draws one; empty when the number cannot be altered so. */
    String draw(String mpn, RandomGenerator random) {
        Map<String, Double> results = of(mpn);
        return results.isEmpty() ? "" : Draws.pick(results, random);
    }

    /** How likely it is that this is written when that number is meant and altered so. */
    double likelihood(String mpn, String written) {
        return of(mpn).getOrDefault(written, 0.0);
    }

    private static final List<Alteration> SINGLE = List.of(REPLACED, LEFT_OUT, PUT_IN, SWAPPED);

    /** One edit of a kind drawn evenly. */
    private static Map<String, Double> once(String mpn) {
        Map<String, Double> results = new HashMap<>();
        List<Map<String, Double>> kinds = SINGLE.stream().map(kind -> kind.of(mpn)).filter(map -> !map.isEmpty()).toList();
        kinds.forEach(kind -> kind.forEach((text, share) -> results.merge(text, share / kinds.size(), Double::sum)));
        return results;
    }

    private static double onceLikelihood(String mpn, String written) {
        if (Math.abs(mpn.length() - written.length()) > 1 || !near(mpn, written)) {
            return 0;
        }
        return once(mpn).getOrDefault(written, 0.0);
    }

    /** Whether one edit may do: the texts agree up to some place and from just after it. */
    private static boolean near(String one, String other) {
        int head = 0;
        int most = Math.min(one.length(), other.length());
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail <= 2;
    }
}
