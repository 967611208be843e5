package hqb.catalogue.mpn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of the table of packing suffixes: what may be dropped from a number without its becoming another part. */
final class PackingSuffix {
    private static final int SHORTEST_REST = 3;

    private final String suffix;
    private final @Nullable Pattern after;
    private final @Nullable Pattern before;

    /**
     * Makes a row.
     *
     * @param suffix as written, in upper case
     * @param after  a pattern of what has to stand just before it; empty for anything
     * @param before a pattern of what has to follow up to the end; empty when it ends the number
     */
    PackingSuffix(String suffix, String after, String before) {
        this.suffix = suffix;
        this.after = after.isEmpty() ? null : Pattern.compile("(?:" + after + ")$");
        this.before = before.isEmpty() ? null : Pattern.compile(before);
    }

    String suffix() {
        return suffix;
    }

    /** Whether it stands inside of numbers, and not at their end. */
    boolean isInside() {
        return before != null;
    }

    /** The number without it; null when it is not there. */
    @Nullable
    String without(String printed) {
        if (before == null) {
            return printed.endsWith(suffix) && mayEnd(printed, printed.length() - suffix.length())
                    ? printed.substring(0, printed.length() - suffix.length())
                    : null;
        }
        for (int at = printed.lastIndexOf(suffix); at > 0; at = printed.lastIndexOf(suffix, at - 1)) {
            String tail = printed.substring(at + suffix.length());
            if (before.matcher(tail).matches() && mayEnd(printed, at)) {
                return printed.substring(0, at) + tail;
            }
        }
        return null;
    }

    private boolean mayEnd(String printed, int end) {
        int signs = 0;
        for (int i = 0; i < end && signs < SHORTEST_REST; i++) {
            signs += Character.isLetterOrDigit(printed.charAt(i)) ? 1 : 0;
        }
        if (signs < SHORTEST_REST) {
            return false;
        }
        if (after == null) {
            return true;
        }
        Matcher matcher = after.matcher(printed).region(0, end);
        return matcher.find();
    }
}
