package hqb.supply.onboarding;

import java.util.Locale;

/**
 * The unified social credit code of a Chinese organisation: 18 characters, the last of which checks the others. Source: GB 32100-2015,
 * "Coding rule of the unified social credit identifier for legal entities and other organizations": 31 characters without I, O, S, V and
 * Z; the weight of position i is 3^(i-1) mod 31; the check character is 31 minus the weighted sum mod 31, where 31 stands for 0.
 */
public final class CreditCode {
    static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static final int LENGTH = 18;

    private CreditCode() {
    }

    /** The code as it is written: without spaces, in capitals. */
    public static String normalise(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a normalised text is a code whose check character is right. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && checkCharacter(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /** The check character of the first 17. */
    static char checkCharacter(String first17) {
        int base = CHARACTERS.length();
        int weight = 1;
        int sum = 0;
        for (char c : first17.toCharArray()) {
            sum += CHARACTERS.indexOf(c) * weight;
            weight = weight * 3 % base;
        }
        return CHARACTERS.charAt((base - sum % base) % base);
    }
}
