package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What is to be made, once: facts by name. Numbers have the unit of the fact's name.
 *
 * @param numbers what is a number; never below 0
 * @param words   what is a word
 * @param flags   what is yes or no
 */
public record Job(Map<String, BigDecimal> numbers, Map<String, String> words, Map<String, Boolean> flags) {
    private static final int DIGITS = 30;

    /** Nothing known. */
    public static final Job UNKNOWN = new Job(Map.of(), Map.of(), Map.of());

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when a name is no fact of its kind, or a number is below 0 or has more than 30 digits
     */
    public Job {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
        flags = Map.copyOf(flags);
        numbers.forEach((name, value) -> check(name, value.signum() >= 0 && value.precision() <= DIGITS && Math.abs(value.scale()) <= DIGITS
                && (is(name, Fact.Kind.NUMBER) || is(name, Fact.Kind.COUNT))));
        words.keySet().forEach(name -> check(name, is(name, Fact.Kind.WORD)));
        flags.keySet().forEach(name -> check(name, is(name, Fact.Kind.FLAG)));
    }

    /** The same job with one more number. */
    public Job with(Fact fact, BigDecimal value) {
        var more = new HashMap<>(numbers);
        more.put(fact.code(), value);
        return new Job(more, words, flags);
    }

    /** The same job with one more number, given in decimal digits. */
    public Job with(Fact fact, String value) {
        return fact.kind() == Fact.Kind.WORD ? withWord(fact, value) : with(fact, new BigDecimal(value));
    }

    /** The same job with one more yes or no. */
    public Job with(Fact fact, boolean value) {
        var more = new HashMap<>(flags);
        more.put(fact.code(), value);
        return new Job(numbers, words, more);
    }

    private Job withWord(Fact fact, String value) {
        var more = new HashMap<>(words);
        more.put(fact.code(), value);
        return new Job(numbers, more, flags);
    }

    private static boolean is(String name, Fact.Kind kind) {
        Fact fact = Fact.of(name);
        return fact != null && fact.kind() == kind;
    }

    private static void check(String name, boolean good) {
        if (!good) {
            throw new IllegalArgumentException(name + " is no such fact of a job");
        }
    }
}
