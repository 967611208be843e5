package hqb.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Which SI prefixes a unit takes. Only those that occur with real parts are allowed: {@code mHz} or {@code MA} is a slip of the pen and is
 * refused rather than read.
 */
record Scaling(List<String> prefixes) {

    static Scaling none() {
        return new Scaling(List.of());
    }

    /** Each character is one prefix as it may be written; {@code K}, {@code U}, {@code P} and {@code N} fold where nothing else can be meant. */
    static Scaling si(String prefixes) {
        var list = new ArrayList<String>();
        prefixes.chars().forEach(c -> list.add(String.valueOf((char) c)));
        return new Scaling(List.copyOf(list));
    }

    /** The power of ten of a prefix. */
    static int exponent(String prefix) {
        return switch (prefix) {
            case "f" -> -15;
            case "p", "P" -> -12;
            case "n", "N" -> -9;
            case "u", "U", "µ" -> -6;
            case "m" -> -3;
            case "c" -> -2;
            case "h" -> 2;
            case "k", "K" -> 3;
            case "M" -> 6;
            case "G" -> 9;
            case "T" -> 12;
            default -> throw new IllegalArgumentException("no SI prefix: " + prefix);
        };
    }
}
