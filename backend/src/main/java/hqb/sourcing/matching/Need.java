package hqb.sourcing.matching;

import hqb.catalogue.ValueRange;
import hqb.catalogue.alike.Direction;
import hqb.catalogue.alike.Verdict;
import hqb.catalogue.typed.TypedValue;
import hqb.search.gather.PartsWish;
import hqb.sourcing.matching.Stated.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part must be to do what a line states: everything that is stated, and what is usual where the line is silent. The usual is on the safe side of
 * what the market stocks most: a resistor of 5 %, a capacitor of X5R or better that bears what its size commonly bears.
 *
 * @param wish    what is looked for
 * @param assumed what was taken for granted, in the words of {@link Assumed}
 * @param doubts  why nothing can be taken without a look; empty when the line states all that such a part needs
 */
public record Need(Stated stated, PartsWish wish, List<Assumed> assumed, List<Doubt> doubts) {
    private static final double NANO = 1e-9;
    private static final double MICRO = 1e-6;
    private static final List<String> DIELECTRICS = List.of("C0G/NP0", "X8R", "X8L", "X7R", "X7S", "X7T", "X7U", "X6S", "X6T", "X5R", "X5S",
            "Y5P", "Y5U", "Y5V", "Z5U", "Z5V");
    private static final List<String> CLASS_1 = List.of("C0G/NP0");
    private static final List<String> CLASS_2 = List.of("C0G/NP0", "X8R", "X8L", "X7R", "X7S", "X7T", "X6S", "X5R");

    /**
     * Something that the line does not state.
     *
     * @param parameter name in the dictionary
     * @param least     the least that is taken; null when there is none
     * @param most      the most that is taken; null when there is none
     * @param word      a dielectric, or a better one; null for numbers
     */
    public record Assumed(String parameter, @Nullable Double least, @Nullable Double most, @Nullable String word) {
    }

    /** The need of a line; null when it states no value, so that nothing can be looked for. */
    public static @Nullable Need of(Stated stated) {
        TypedValue value = stated.value();
        if (value == null) {
            return null;
        }
        Map<String, ValueRange> ranges = new LinkedHashMap<>();
        Map<String, List<String>> words = new LinkedHashMap<>();
        ranges.put(value.parameter().name(), new ValueRange(value.number(), value.number()));
        for (TypedValue one : stated.further()) {
            put(one, ranges, words);
        }
        List<Assumed> assumed = new ArrayList<>();
        switch (stated.kind()) {
            case RESISTOR -> assumeResistor(value.number(), ranges, assumed);
            case CAPACITOR -> assumeCapacitor(value.number(), ranges, words, assumed);
            default -> {
                // nothing is usual enough
            }
        }
        List<Doubt> doubts = new ArrayList<>(stated.doubts());
        if (stated.size() == null) {
            doubts.add(new Doubt(Doubt.Kind.NO_SIZE, ""));
        }
        boolean named = stated.kind() == PartClass.RESISTOR || stated.kind() == PartClass.CAPACITOR;
        boolean rated = ranges.containsKey("currentRated") && stated.kind() != PartClass.CRYSTAL;
        if (!named && !rated) {
            doubts.add(new Doubt(Doubt.Kind.NOT_ENOUGH, ""));
        }
        List<String> categories = stated.size() == null ? List.of(stated.kind().category()) : stated.kind().chips();
        return new Need(stated, new PartsWish(categories, stated.size() == null ? List.of() : List.of(stated.size()), ranges, words),
                List.copyOf(assumed), List.copyOf(doubts));
    }

    /** Whether a part that meets the wish can be taken without a look. */
    public boolean isComplete() {
        return doubts.isEmpty();
    }

    private static void put(TypedValue one, Map<String, ValueRange> ranges, Map<String, List<String>> words) {
        String name = one.parameter().name();
        if (!one.parameter().isNumber()) {
            words.put(name, name.equals("dielectric") ? atLeast(one.value()) : List.of(one.value().toString()));
        } else if (name.equals("tolerance") || name.equals("temperatureCoefficient")) {
            ranges.put(name, new ValueRange(0.0, Math.abs(one.number())));
        } else {
            ranges.put(name, one.range());
        }
    }

    private static List<String> atLeast(Object dielectric) {
        List<String> all = new ArrayList<>(List.of(dielectric.toString()));
        for (String other : DIELECTRICS) {
            if (Direction.DIELECTRIC.weigh(dielectric, other) == Verdict.BETTER) {
                all.add(other);
            }
        }
        return all;
    }

    private static void assumeResistor(double ohms, Map<String, ValueRange> ranges, List<Assumed> assumed) {
        if (ohms > 0) {
            atMost("tolerance", 0.05, ranges, assumed);
        }
    }

    private static void assumeCapacitor(double farads, Map<String, ValueRange> ranges, Map<String, List<String>> words,
            List<Assumed> assumed) {
        atLeast("voltageRated", farads <= 0.1001 * MICRO ? 25 : farads <= 1.001 * MICRO ? 16 : farads <= 10.01 * MICRO ? 10 : 6.3, ranges,
                assumed);
        if (farads >= 10 * 1e-12) {
            atMost("tolerance", farads < NANO ? 0.05 : farads < 4 * MICRO ? 0.1 : 0.2, ranges, assumed);
        }
        if (!words.containsKey("dielectric")) {
            boolean small = farads < NANO;
            words.put("dielectric", small ? CLASS_1 : CLASS_2);
            assumed.add(new Assumed("dielectric", null, null, small ? "C0G/NP0" : "X5R"));
        }
    }

    private static void atMost(String parameter, double most, Map<String, ValueRange> ranges, List<Assumed> assumed) {
        if (!ranges.containsKey(parameter)) {
            ranges.put(parameter, new ValueRange(0.0, most));
            assumed.add(new Assumed(parameter, null, most, null));
        }
    }

    private static void atLeast(String parameter, double least, Map<String, ValueRange> ranges, List<Assumed> assumed) {
        if (!ranges.containsKey(parameter)) {
            ranges.put(parameter, new ValueRange(least, null));
            assumed.add(new Assumed(parameter, least, null, null));
        }
    }
}
