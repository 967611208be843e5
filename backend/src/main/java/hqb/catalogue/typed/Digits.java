package hqb.catalogue.typed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number part of what is typed. A comma is a decimal comma, unless it could part thousands: {@code 0,1} and {@code 4,7} are read, {@code 1,000} is
 * not. A number never begins with needless zeros: {@code 0603} is a size, no number.
 */
final class Digits {
    private static final int LONGEST = 12;
    private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("0,\\d+|[1-9]\\d*,(?:\\d{1,2}|\\d{4,})");

    private Digits() {
    }

    /** The decimal number as Java writes it, or null when it is none or could be two. */
    static @Nullable String of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (COMMA.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        if (!PLAIN.matcher(text).matches()) {
            return null;
        }
        return text.startsWith(".") ? "0" + text : text;
    }

    /** Where the number ends that the text begins with; 0 when it begins with none. */
    static int end(String text) {
        int end = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
