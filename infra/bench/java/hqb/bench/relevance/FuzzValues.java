package hqb.bench.relevance;

import hqb.bench.relevance.StrictReader.Kind;
import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.typed.ReadTyped;
import hqb.catalogue.typed.Typed;
import hqb.catalogue.typed.TypedContext;
import hqb.catalogue.typed.TypedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Strings that look like values, right ones with a sign changed and wrong ones, read by the product and by {@link StrictReader}. */
final class FuzzValues {
    private static final List<String> NUMBERS = List.of("0", "1", "4", "4.7", "47", "100", "104", "103", "220", "1002", "0.1", ".1", "0,1",
            "4,7", "1,000", "10,00",
            "0603", "1206", "00", "0.0", "12345", "1.2.3", "999", "68", "01", "3.3", "6.3", "2.2", "560", "1e3", "０．１", "４７");
    private static final List<String> SIGNS = List.of("p", "n", "u", "µ", "μ", "m", "k", "K", "M", "G", "R", "F", "H", "V", "A", "W", "E",
            "Ω", "Ω", "ω", "%",
            "±", "+/-", "-", "+", "/", " ", "ohm", "Hz", "法", "欧", "微法", "皮法", "千欧", "兆欧", "毫亨", "伏", "安", "瓦", "ppm", "ppm/℃", "℃", "f",
            "h", "v", "a", "w",
            "P", "N", "U", "r", "e", "J", "C", "X", "B", "D", "Z", "x", "1", "0", "7", ",", ".", "～", "Ｆ", "ｋ", "meg", "MFD", "dc", "mm");
    private static final List<String> RIGHT = List.of("100nF", "0.1uF", "4k7", "2R2", "1u5", "104", "103K", "1002", "01C", "68X", "10uH",
            "4.7kΩ", "1/4W", "±5%", "50V",
            "6V3", "100ppm/℃", "R47", "10k", "1M", "22p", "8MHz", "105℃", "4n7F", "1k0Ω", "3A");

    private FuzzValues() {
    }

    /**
     * How it went.
     *
     * @param strings how many were read, each for four kinds of part
     * @param values  readings that were values
     * @param missed  texts that only the strict reader reads, and in one way only
     * @param wrong   values that the strict reader does not read so
     */
    record Result(int strings, int values, int missed, List<String> wrong) {
    }

    /** Reads so many strings; the same for the same seed. */
    static Result run(int strings, long seed) {
        Categories categories = new Categories();
        ReadTyped reader = new ReadTyped(categories, new Dictionary(categories));
        Map<Kind, TypedContext> contexts = new LinkedHashMap<>();
        contexts.put(Kind.NONE, TypedContext.NONE);
        contexts.put(Kind.CAPACITOR, reader.in("mlcc"));
        contexts.put(Kind.RESISTOR, reader.in("chip-resistors"));
        contexts.put(Kind.INDUCTOR, reader.in("power-inductors"));
        SplittableRandom random = new SplittableRandom(seed);
        List<String> wrong = new ArrayList<>();
        int values = 0;
        int missed = 0;
        for (int i = 0; i < strings; i++) {
            String text = next(random);
            for (Map.Entry<Kind, TypedContext> context : contexts.entrySet()) {
                Typed read = reader.read(text, context.getValue());
                Map<String, List<BigDecimal>> strict = StrictReader.readings(text, context.getKey());
                if (read.meanings().isEmpty()) {
                    missed += strict.size() == 1 ? 1 : 0;
                } else {
                    values++;
                    TypedValue first = read.meanings().getFirst();
                    if (!agrees(first, strict)) {
                        wrong.add(text + " (" + context.getKey() + "): " + first.parameter().name() + " " + first.value() + ", strictly "
                                + strict);
                    }
                }
            }
        }
        return new Result(strings, values, missed, wrong);
    }

    private static boolean agrees(TypedValue value, Map<String, List<BigDecimal>> strict) {
        if (!value.parameter().isNumber()) {
            return true;
        }
        return strict.getOrDefault(value.parameter().name(), List.of()).stream()
                .anyMatch(one -> Math.abs(one.doubleValue() - value.number()) <= 1e-9 * Math.abs(value.number()));
    }

    private static String next(SplittableRandom random) {
        if (random.nextInt(3) > 0) {
            StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? pick(SIGNS, random) : "");
            text.append(pick(NUMBERS, random));
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(random.nextInt(8) == 0 ? pick(NUMBERS, random) : pick(SIGNS, random));
            }
            return text.toString();
        }
        StringBuilder text = new StringBuilder(pick(RIGHT, random));
        for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, pick(SIGNS, random));
                case 2 -> text.replace(at, at + 1, pick(SIGNS, random));
                default -> text.setCharAt(at, Character.isUpperCase(text.charAt(at)) ? Character.toLowerCase(text.charAt(at))
                        : Character.toUpperCase(text.charAt(at)));
            }
        }
        return text.toString();
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
