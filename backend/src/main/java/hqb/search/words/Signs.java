package hqb.search.words;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs as vocabulary compares them: small letters, simplified Chinese, half width; dashes, blanks and brackets do not count. */
final class Signs {
    /** What does not count. */
    static final char NONE = 0;

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<Character, Character> HAN = new ConcurrentHashMap<>();

    private Signs() {
    }

    /** The sign that a character counts as, or {@link #NONE}. */
    static char of(char c) {
        char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        if (half < 0x80) {
            return isWord(half) || half == '.' || half == '+' ? Character.toLowerCase(half) : NONE;
        }
        if (isHan(half)) {
            return HAN.computeIfAbsent(half, han -> {
                String simple = SIMPLIFIED.transliterate(String.valueOf(han));
                return simple.length() == 1 ? simple.charAt(0) : han;
            });
        }
        return Character.isLetterOrDigit(half) ? Character.toLowerCase(half) : NONE;
    }

    /** The signs of a text, one after another. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = of(text.charAt(i));
            if (sign != NONE) {
                key.append(sign);
            }
        }
        return key.toString();
    }

    /** A letter or digit that stands in words without being one. */
    static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Whether there is a Chinese sign in it. */
    static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> isHan((char) c));
    }
}
