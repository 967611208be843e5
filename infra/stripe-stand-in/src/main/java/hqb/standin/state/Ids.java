package hqb.standin.state;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Identifiers that look like Stripe's. */
public final class Ids {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final RandomGenerator RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new identifier: the prefix, an underscore and 24 letters and digits. */
    public static String next(String prefix) {
        return prefix + "_" + letters(24);
    }

    /** Letters and digits drawn at random. */
    public static String letters(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
