package hqb.bench.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Results with their probabilities, and drawing one of them. */
final class Draws {
    /** What is put in or replaces another. */
    static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private Draws() {
    }

    /** One of them, each as often as it is probable; the same for the same random numbers. */
    static String pick(Map<String, Double> results, RandomGenerator random) {
        double at = random.nextDouble();
        List<String> ordered = results.keySet().stream().sorted().toList();
        for (String result : ordered) {
            at -= Objects.requireNonNull(results.get(result));
            if (at < 0) {
                return result;
            }
        }
        return ordered.getLast();
    }

    /** Where the letters and digits of a number are. */
    static List<Integer> places(String mpn) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < mpn.length(); at++) {
            char sign = Character.toUpperCase(mpn.charAt(at));
            if (SIGNS.indexOf(sign) >= 0) {
                places.add(at);
            }
        }
        return places;
    }

    /** All equally probable; what is there twice is twice as probable. */
    static Map<String, Double> even(List<String> results) {
        Map<String, Double> shares = new HashMap<>();
        results.forEach(result -> shares.merge(result, 1.0 / results.size(), Double::sum));
        return shares;
    }

    /** For each sign those that it is paired with. */
    static Map<Character, String> pairs(String... pairs) {
        Map<Character, String> found = new HashMap<>();
        for (String pair : pairs) {
            found.merge(pair.charAt(0), pair.substring(1), String::concat);
            found.merge(pair.charAt(1), pair.substring(0, 1), String::concat);
        }
        return found;
    }
}
