package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a rule set's document: SHA-256 of its canonical form in UTF-8. Canonical is: names in the order of their UTF-16 units, no
 * blanks, numbers in plain notation without zeros at the end, in texts only the escapes that RFC 8785 prescribes. So blanks, the order of
 * names and 1.50 for 1.5 make no other rules.
 */
public final class HashRules {
    private HashRules() {
    }

    static String of(@Nullable Object json) {
        try {
            byte[] bytes = canonical(json).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The canonical form. */
    static String canonical(@Nullable Object json) {
        var out = new StringBuilder();
        write(json, out);
        return out.toString();
    }

    private static void write(@Nullable Object json, StringBuilder out) {
        switch (json) {
            case null -> out.append("null");
            case Map<?, ?> object -> {
                var sorted = new TreeMap<String, @Nullable Object>();
                object.forEach((name, value) -> sorted.put((String) name, value));
                out.append('{');
                for (Iterator<Map.Entry<String, @Nullable Object>> all = sorted.entrySet().iterator(); all.hasNext();) {
                    Map.Entry<String, @Nullable Object> member = all.next();
                    write(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                    out.append(all.hasNext() ? "," : "");
                }
                out.append('}');
            }
            case List<?> list -> {
                out.append('[');
                for (Iterator<?> all = list.iterator(); all.hasNext();) {
                    write(all.next(), out);
                    out.append(all.hasNext() ? "," : "");
                }
                out.append(']');
            }
            case BigDecimal number -> out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
            case String text -> text(text, out);
            default -> out.append(json);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (letter < ' ') {
                        out.append(String.format("\\u%04x", (int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
