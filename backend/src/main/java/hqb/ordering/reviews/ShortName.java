package hqb.ordering.reviews;

import java.lang.Character.UnicodeScript;

/** How a reviewer is called: enough to be told from others, too little to be found. Never a person's name. */
final class ShortName {
    private static final int LONG_ENOUGH = 5;
    private static final int ENDS = 2;

    private ShortName() {
    }

    /** An organisation's name in short: {@code 深圳…公司} or {@code A***}. */
    static String of(String organisation) {
        String name = organisation.strip();
        if (name.isEmpty()) {
            return "***";
        }
        int[] letters = name.codePoints().toArray();
        boolean chinese = UnicodeScript.of(letters[0]) == UnicodeScript.HAN;
        if (chinese && letters.length >= LONG_ENOUGH) {
            return new String(letters, 0, ENDS) + "…" + new String(letters, letters.length - ENDS, ENDS);
        }
        return new String(letters, 0, 1) + (chinese ? "**" : "***");
    }
}
