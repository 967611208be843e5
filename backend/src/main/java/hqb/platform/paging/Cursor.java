package hqb.platform.paging;

import hqb.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opaque place in a list: the sort values of the last row seen, bound to the query that made the list. It never expires, holds
 * nothing secret, and a changed one is refused.
 */
public final class Cursor {
    private static final int MAX_LENGTH = 2_000;
    private static final char UNIT_SEPARATOR = '\u001F';
    private static final String NULL = "\u0000";

    private Cursor() {
    }

    /**
     * The cursor after a row.
     *
     * @param query  everything that shapes the list and its order, in a stable form
     * @param values the row's sort values; null where the row has none
     */
    public static String after(String query, List<@Nullable String> values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(UNIT_SEPARATOR).append(value == null ? NULL : value);
        }
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((seal(query, text.toString()) + text).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort values in a cursor.
     *
     * @param query as in {@link #after}
     * @param count how many values the order has
     * @throws Refusal on {@code cursor}, when it is broken or belongs to another query
     */
    public static List<@Nullable String> read(String query, String cursor, int count) {
        String text = decode(cursor);
        int end = text.indexOf(UNIT_SEPARATOR);
        if (end < 0 || !MessageDigest.isEqual(bytes(text.substring(0, end)), bytes(seal(query, text.substring(end))))) {
            throw refused();
        }
        List<@Nullable String> values = new ArrayList<>();
        for (String value : text.substring(end + 1).split(String.valueOf(UNIT_SEPARATOR), -1)) {
            values.add(value.equals(NULL) ? null : value);
        }
        if (values.size() != count) {
            throw refused();
        }
        return values;
    }

    /**
     * The id in the cursor of a list that is ordered by ids alone.
     *
     * @param cursor null or empty at the start of the list
     * @return the id of the last row seen, null at the start
     * @throws Refusal on {@code cursor}, when it is broken or belongs to another query
     */
    public static @Nullable UUID readId(String query, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(String.valueOf(read(query, cursor, 1).getFirst()));
        } catch (IllegalArgumentException forged) {
            throw refused();
        }
    }

    private static String decode(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            throw refused();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw refused();
        }
    }

    private static String seal(String query, String values) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(query + '\n' + values));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refused() {
        return Refusal.invalid("cursor", "This cursor belongs to another query or is damaged. Start again without a cursor.",
                "此游标属于其他查询或已损坏。请不带游标重新开始。");
    }
}
