package hqb.catalogue.alike;

import java.util.List;
import java.util.stream.Stream;

/**
 * The order of ceramic dielectrics, as far as there is one. A class 2 code says three things (EIA-198): the lowest temperature, the highest
 * one, and how much capacitance may change between them; one is at least as good as another when it is so in all three. Class 1 (C0G)
 * hardly changes at all and is at least as good as every class 2. What is no such code is comparable to itself alone.
 */
final class Dielectric {
    static final String CLASS_1 = "C0G/NP0";
    /** Codes that the dictionary knows and that have an order. */
    static final List<String> ORDERED = List.of(CLASS_1, "X8R", "X8L", "X7R", "X7S", "X7T", "X7U", "X6S", "X6T", "X5R", "X5S", "Y5P", "Y5U",
            "Y5V", "Y6P", "Z5U", "Z5V");
    /** Lowest temperature, the lower the better: -55, -30, +10 °C. */
    private static final String LOWEST = "ZYX";
    /** Highest temperature, rising: 65, 85, 105, 125, 150, 200 °C. */
    private static final String HIGHEST = "456789";
    /** Change of capacitance, falling: +22/-82, +22/-56, +22/-33, ±22, +15/-40, ±15, ±10, ±7.5, ±4.7, ±3.3, ±2.2, ±1.5, ±1 %. */
    private static final String CHANGE = "VUTSLRPFEDCBA";

    private Dielectric() {
    }

    /** Whether the one can be taken for the other. */
    static boolean isAtLeast(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (!isClass2(other) || one.equals(CLASS_1)) {
            return isClass2(other);
        }
        return isClass2(one) && rank(LOWEST, one, 0) >= rank(LOWEST, other, 0)
                && rank(HIGHEST, one, 1) >= rank(HIGHEST, other, 1) && rank(CHANGE, one, 2) >= rank(CHANGE, other, 2);
    }

    /** All that can be taken for it, itself first. */
    static List<String> atLeast(String wanted) {
        return Stream.concat(Stream.of(wanted),
                ORDERED.stream().filter(one -> !one.equals(wanted) && isAtLeast(one, wanted))).toList();
    }

    private static boolean isClass2(String code) {
        return code.length() == 3 && rank(LOWEST, code, 0) >= 0 && rank(HIGHEST, code, 1) >= 0 && rank(CHANGE, code, 2) >= 0;
    }

    private static int rank(String order, String code, int at) {
        return order.indexOf(code.charAt(at));
    }
}
