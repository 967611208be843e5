package hqb.boms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference designators of a cell, ranges written out: {@code C1,C2 C3}, {@code R1-R5}, {@code BTN0-6}, {@code R5 to 10}, {@code R5->R10}. The letters
 * of a class are those of IEEE 315 and ASME Y14.44, but any word that begins with a letter is taken where a column is one of references.
 */
public final class References {
    private static final int LONGEST_RANGE = 1_000;
    private static final int LONGEST_WORD = 24;
    private static final int MOST_BARE_WORDS = 3;
    private static final Pattern SPLIT = Pattern.compile("[,;\\s，；、|]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_+.$#*/\\-]*");
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Za-z_]{1,12}\\$?\\d{1,5}[A-Za-z]?");
    private static final Pattern SPAN = Pattern.compile(
            "(?<=\\d)\\s*(?:->|→|\\.\\.+|…|–|—|−|~|～|\\bto\\b|至|到|-)\\s*(?=[A-Za-z_]{0,12}\\d)");
    private static final Pattern RANGE = Pattern.compile("([A-Za-z_]{1,12}?)(\\d{1,5})-(?:\\1)?(\\d{1,5})");

    private References() {
    }

    /** The designators in the order they are written; repeated ones stay. Empty when the cell holds anything else. */
    public static List<String> of(String cell) {
        List<String> found = new ArrayList<>();
        int bare = 0;
        String joined = SPAN.matcher(cell).replaceAll("-");
        for (String word : SPLIT.split(joined, -1)) {
            if (word.isEmpty() || word.equals("and") || word.equals("&")) {
                continue;
            }
            if (!add(word, found)) {
                return List.of();
            }
            bare += word.chars().anyMatch(Character::isDigit) ? 0 : 1;
        }
        return bare > MOST_BARE_WORDS && bare * 2 > found.size() ? List.of() : found;
    }

    /** Whether the cell is a list of nothing but letters with numbers, as only references are. */
    static boolean areSure(String cell) {
        List<String> found = of(cell);
        return !found.isEmpty() && found.stream().allMatch(one -> DESIGNATOR.matcher(one).matches());
    }

    private static boolean add(String word, List<String> found) {
        boolean plainWord = word.length() > 2 && word.chars().allMatch(Character::isLowerCase);
        if (word.length() > LONGEST_WORD || plainWord || !WORD.matcher(word).matches()) {
            return false;
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(2));
            int to = Integer.parseInt(range.group(3));
            if (to > from && to - from < LONGEST_RANGE) {
                for (int number = from; number <= to; number++) {
                    found.add(range.group(1) + number);
                }
                return true;
            }
        }
        found.add(word);
        return true;
    }
}
