package hqb.prototyping.drill;

import hqb.prototyping.gerber.CoordinateFormat;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a drill file says of its coordinates, in the header or in the comments of the various programs, and what it leaves open.
 *
 * @param metric the unit, null if not said
 * @param integers digits before the point, −1 if not said
 * @param decimals digits after the point, −1 if not said
 * @param trailingOmitted null if not said
 */
record StatedFormat(@Nullable Boolean metric, int integers, int decimals, @Nullable Boolean trailingOmitted) {

    private static final Pattern UNIT = Pattern.compile("(?m)^\\s*(METRIC|INCH|M71|M72|G70|G71|G20|G21)\\b([^\\r\\n]*)");
    private static final Pattern DIGITS = Pattern.compile("(?mi)^[\\s;(]*(?:FILE_?FORMAT|FORMAT)\\s*[=:{ ]+\\s*(\\d)\\s*[:.]\\s*(\\d)");
    private static final Pattern ZEROS = Pattern.compile("[,\\s](0{1,4})\\.(0{1,6})");
    private static final Pattern COMMENT_UNIT = Pattern
            .compile("(?m)^;.*?(\\bMILS\\b|\\bINCH(?:ES)?\\b|\\bMETRIC\\b|\\bMM\\b|\\bMILLIMETERS?\\b)");

    /** Reads header and comments. */
    static StatedFormat of(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, 60_000), StandardCharsets.ISO_8859_1);
        String upper = text.toUpperCase(Locale.ROOT);
        Boolean metric = null;
        Boolean trailing = null;
        int integers = -1;
        int decimals = -1;
        Matcher unit = UNIT.matcher(upper);
        while (unit.find()) {
            if (metric == null) {
                metric = List.of("METRIC", "M71", "G71", "G21").contains(unit.group(1));
            }
            String rest = unit.group(2);
            if (trailing == null && (rest.contains("LZ") || rest.contains("TZ"))) {
                trailing = rest.contains("LZ");
            }
            Matcher zeros = ZEROS.matcher(rest);
            if (integers < 0 && zeros.find()) {
                integers = zeros.group(1).length();
                decimals = zeros.group(2).length();
            }
            if (unit.group(1).length() > 3) {
                break;
            }
        }
        Matcher digits = DIGITS.matcher(upper);
        if (digits.find()) {
            integers = Integer.parseInt(digits.group(1));
            decimals = Integer.parseInt(digits.group(2));
        }
        if (trailing == null && upper.contains("SUPPRESS LEADING ZEROS")) {
            trailing = false;
        } else if (trailing == null && upper.contains("SUPPRESS TRAILING ZEROS")) {
            trailing = true;
        }
        if (metric == null) {
            Matcher comment = COMMENT_UNIT.matcher(upper);
            if (comment.find()) {
                metric = comment.group(1).startsWith("M") && !comment.group(1).equals("MILS");
            }
        }
        return new StatedFormat(metric, integers, decimals, trailing);
    }

    /** Whether nothing is left to guess. */
    boolean complete() {
        return metric != null && integers >= 0 && trailingOmitted != null;
    }

    /** The format to try first: what is said, completed with what is usual. */
    CoordinateFormat usual() {
        boolean millimetres = metric != null && metric;
        boolean trailing = trailingOmitted != null && trailingOmitted;
        return new CoordinateFormat(integers >= 0 ? integers : millimetres ? 3 : 2, decimals >= 0 ? decimals : millimetres ? 3 : 4,
                trailing, millimetres);
    }

    /** Every format the statements leave open, the most usual first. */
    Set<CoordinateFormat> open() {
        var formats = new LinkedHashSet<CoordinateFormat>();
        formats.add(usual());
        for (boolean millimetres : metric == null ? new boolean[]{false, true} : new boolean[]{metric}) {
            for (boolean trailing : trailingOmitted == null ? new boolean[]{false, true} : new boolean[]{trailingOmitted}) {
                int[][] digits = integers >= 0 ? new int[][]{{integers, decimals}}
                        : millimetres ? new int[][]{{3, 3}, {3, 2}, {4, 2}, {4, 4}, {3, 4}, {2, 4}, {4, 3}, {3, 5}}
                                : new int[][]{{2, 4}, {2, 5}, {3, 3}, {2, 3}, {3, 4}, {3, 6}, {2, 6}, {3, 5}};
                for (int[] pair : digits) {
                    formats.add(new CoordinateFormat(pair[0], pair[1], trailing, millimetres));
                }
            }
        }
        return formats;
    }

    /** Every format at all: for files that say something wrong. */
    static Set<CoordinateFormat> all() {
        return new StatedFormat(null, -1, -1, null).open();
    }
}
