package hqb.catalogue.mpn;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a number: its runs of letters and of digits, {@code STM32F103} being {@code STM 32 F 103}. */
public final class Runs {
    private static final int LONGEST = 64;
    private static final int DIGITS_ALONE = 5;
    private static final int SHORTEST = 4;
    private static final char ASCII_END = 0x80;

    private Runs() {
    }

    /** The runs of a number, in their order; punctuation ends a run too. */
    public static List<String> of(String mpn) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int before = 0;
        String printed = NormalForm.printed(mpn);
        for (int i = 0; i < printed.length(); i++) {
            char sign = printed.charAt(i);
            int kind = Character.isDigit(sign) ? 1 : Character.isLetter(sign) ? 2 : 0;
            if (kind != before && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (kind != 0) {
                run.append(sign);
            }
            before = kind;
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /**
     * Whether a text could be meant as a part number: four to sixty-four signs, at least two in three of them Latin letters and digits,
     * with letters and digits both, or with at least five digits.
     */
    public static boolean mayBeNumber(String text) {
        String key = NormalForm.of(text);
        long digits = key.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        long latin = key.chars().filter(sign -> sign < ASCII_END).count();
        return latin >= SHORTEST && key.length() <= LONGEST && latin * 3 >= key.length() * 2L && digits > 0
                && (digits < key.length() || digits >= DIGITS_ALONE);
    }
}
