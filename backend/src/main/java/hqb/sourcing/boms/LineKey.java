package hqb.sourcing.boms;

import hqb.boms.reading.BomLine;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, so that a later line that says the same is known again: its part number and maker to the letter, else its suppliers' numbers, else
 * its value with footprint and class of reference. A value alone says too little: a 10k of one board is not the 10k of another.
 */
final class LineKey {
    private static final Pattern CLASS = Pattern.compile("^\\p{L}{1,4}");
    private static final int LONGEST = 400;
    private static final int SHORTEST_NUMBER = 5;

    private LineKey() {
    }

    /**
     * The key of a line; empty when it says too little.
     *
     * @param maker slug of its manufacturer; null when the line names none that is known
     */
    static Optional<String> of(BomLine line, @Nullable String maker) {
        return Optional.ofNullable(text(line, maker == null ? fold(line.manufacturer()) : maker)).filter(key -> key.length() <= LONGEST);
    }

    private static @Nullable String text(BomLine line, String maker) {
        String number = line.mpn();
        if (number != null) {
            return "number|" + fold(number) + '|' + maker;
        }
        if (!line.supplierParts().isEmpty()) {
            return "supplier|" + line.supplierParts().stream().map(LineKey::fold).sorted().collect(Collectors.joining("|"));
        }
        String value = line.value();
        if (value == null) {
            return null;
        }
        if (line.footprint() != null) {
            // case stays: 1m and 1M are nine decades apart
            return "value|" + plain(value) + '|' + fold(line.footprint()) + '|' + classOf(line);
        }
        return isNumber(value) ? "number|" + fold(value) + '|' + maker : null;
    }

    /** Whether it reads like a part number rather than like a value. */
    private static boolean isNumber(String value) {
        return value.length() >= SHORTEST_NUMBER && Character.isLetter(value.charAt(0)) && value.chars().anyMatch(Character::isDigit)
                && value.chars().noneMatch(Character::isWhitespace);
    }

    private static String classOf(BomLine line) {
        if (line.references().isEmpty()) {
            return "";
        }
        Matcher letters = CLASS.matcher(line.references().getFirst());
        return letters.find() ? letters.group().toUpperCase(Locale.ROOT) : "";
    }

    private static String fold(@Nullable String text) {
        return text == null ? "" : plain(text).toUpperCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
