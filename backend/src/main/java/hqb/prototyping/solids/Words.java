package hqb.prototyping.solids;

import java.nio.charset.StandardCharsets;

/** The words of a text, one after the other, without an object for each. */
final class Words {
    private static final int SHOWN = 40;
    private static final int EXACT_DIGITS = 15;
    private static final int EXACT_POWER = 22;
    private static final double[] POWERS = new double[EXACT_POWER + 1];
    private final byte[] text;
    private int begin;
    private int end;

    static {
        double power = 1;
        for (int i = 0; i <= EXACT_POWER; i++) {
            POWERS[i] = power;
            power *= 10; // exact up to 10^22
        }
    }

    Words(byte[] text, int from) {
        this.text = text;
        this.end = from;
    }

    /** Goes to the next word; false at the end of the text. */
    boolean next() {
        int at = end;
        while (at < text.length && blank(text[at])) {
            at++;
        }
        begin = at;
        while (at < text.length && !blank(text[at])) {
            at++;
        }
        end = at;
        return end > begin;
    }

    /** Whether nothing comes after the present word. */
    boolean last() {
        return end == text.length;
    }

    /** Whether the present word is this one, given in lower case. */
    boolean is(String word) {
        if (end - begin != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            int letter = text[begin + i];
            if (letter != word.charAt(i) && (letter | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes to the end of the line, or to a {@code facet normal} in it: some programs write no lines. */
    void skipName() {
        int at = end;
        while (at < text.length && text[at] != '\n' && text[at] != '\r'
                && !(text[at] == ' ' && ReadSolid.startsWith(text, at, " facet normal"))) {
            at++;
        }
        end = at;
    }

    /** The present word as a number, rounded to the nearest double. */
    double number() {
        int at = begin;
        boolean negative = text[at] == '-';
        if (negative || text[at] == '+') {
            at++;
        }
        long digits = 0;
        int count = 0;
        int power = 0;
        boolean point = false;
        boolean any = false;
        for (; at < end; at++) {
            int letter = text[at];
            if (letter == '.' && !point) {
                point = true;
            } else if (letter >= '0' && letter <= '9') {
                any = true;
                digits = 10 * digits + letter - '0';
                count += digits == 0 ? 0 : 1;
                power -= point ? 1 : 0;
                if (count > EXACT_DIGITS) {
                    return slowNumber();
                }
            } else {
                break;
            }
        }
        if (at < end && any && (text[at] | 0x20) == 'e') {
            int exponent = exponent(at + 1);
            if (exponent == Integer.MIN_VALUE) {
                return slowNumber();
            }
            power += exponent;
        } else if (at < end || !any) {
            return slowNumber();
        }
        if (Math.abs(power) > EXACT_POWER) {
            return digits == 0 ? 0 : slowNumber();
        }
        double value = power < 0 ? digits / POWERS[-power] : digits * POWERS[power];
        return negative ? -value : value;
    }

    /** The digits after an e; the least integer when they are none or too many. */
    private int exponent(int from) {
        int at = from;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (negative || text[at] == '+')) {
            at++;
        }
        if (at == end || end - at > 3) {
            return Integer.MIN_VALUE;
        }
        int value = 0;
        for (; at < end; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return Integer.MIN_VALUE;
            }
            value = 10 * value + text[at] - '0';
        }
        return negative ? -value : value;
    }

    private double slowNumber() {
        String word = word();
        int last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("nan") || lower.contains("inf") || lower.contains("#")) {
            return Double.NaN; // refused with the triangle it stands in
        }
        try {
            if (last == 'd' || last == 'D' || last == 'f' || last == 'F' || lower.contains("x")) {
                throw garbled();
            }
            return Double.parseDouble(word);
        } catch (NumberFormatException notNumber) {
            throw garbled();
        }
    }

    private String word() {
        return new String(text, begin, Math.min(end - begin, 400), StandardCharsets.ISO_8859_1);
    }

    /** The refusal of the present word. */
    UnreadableSolid garbled() {
        int line = 1;
        for (int i = 0; i < begin; i++) {
            if (text[i] == '\n') {
                line++;
            }
        }
        String shown = word().replaceAll("[^\\x20-\\x7e]", "?");
        return new UnreadableSolid(SolidFault.GARBLED, line, shown.substring(0, Math.min(SHOWN, shown.length())));
    }

    private static boolean blank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0x0B;
    }
}
