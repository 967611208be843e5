package hqb.spaces.centres.desks;

import hqb.accounts.Secret;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What stands on a pass for people to type: ten signs, of which none looks like another (48 bits). The database keeps its hash only. */
final class PassCode {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private PassCode(String text) {
        this.text = text;
    }

    /** A fresh one. */
    static PassCode fresh() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new PassCode(drawn.toString());
    }

    /** Reads one as it was typed, with or without spaces and hyphens; empty when it cannot be one. */
    static Optional<PassCode> read(String typed) {
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0) ? Optional.of(new PassCode(text))
                : Optional.empty();
    }

    byte[] hash() {
        return Secret.hash("desk pass " + text);
    }

    /** In groups of five. */
    @Override
    public String toString() {
        return text.substring(0, GROUP) + '-' + text.substring(GROUP);
    }
}
