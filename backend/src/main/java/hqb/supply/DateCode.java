package hqb.supply;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date code of goods as sellers write it: year and week {@code 2225}, that or later {@code 2225+}, a year or later {@code 22+} or
 * {@code 2019+}. It stays as it was written: what sellers leave open stays open.
 */
public final class DateCode {
    private static final Pattern WRITTEN = Pattern.compile("\\d{2}(0[1-9]|[1-4]\\d|5[0-3])\\+?|20[0-4]\\d\\+|\\d{2}\\+");

    private DateCode() {
    }

    /** The date code that a text is, without blanks and with a narrow plus; empty when it is none. */
    public static Optional<String> read(String text) {
        String bare = text.replace('\uFF0B', '+').replaceAll("\\s", "");
        return WRITTEN.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }
}
