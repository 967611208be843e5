package hqb.vouchers;

import hqb.accounts.Secret;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a voucher, for people: sixteen characters in groups of four, of which fifteen are random (75 bits) and the last checks the
 * others, so that a slip of the finger is told from a code that does not exist. There is no I, L, O or U; who types an I, L or O means 1 or 0.
 */
public final class VoucherCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private VoucherCode(String text) {
        this.text = text;
    }

    /** A fresh one. */
    public static VoucherCode fresh() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VoucherCode(drawn.append(check(drawn)).toString());
    }

    /** Reads one as it was typed, with or without spaces and hyphens; empty when it has a slip. */
    public static Optional<VoucherCode> read(String typed) {
        StringBuilder text = new StringBuilder();
        for (char typedOne : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (typedOne == '-' || Character.isWhitespace(typedOne)) {
                continue;
            }
            char meant = switch (typedOne) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> typedOne;
            };
            if (ALPHABET.indexOf(meant) < 0 || text.length() == LENGTH) {
                return Optional.empty();
            }
            text.append(meant);
        }
        return text.length() == LENGTH && check(text.subSequence(0, LENGTH - 1)) == text.charAt(LENGTH - 1)
                ? Optional.of(new VoucherCode(text.toString()))
                : Optional.empty();
    }

    /** The Luhn check of an alphabet of 32: it finds each wrong character, and nearly each pair of neighbours that changed places. */
    private static char check(CharSequence random) {
        int size = ALPHABET.length();
        int sum = 0;
        for (int i = random.length() - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
            int addend = factor * ALPHABET.indexOf(random.charAt(i));
            sum += addend / size + addend % size;
        }
        return ALPHABET.charAt((size - sum % size) % size);
    }

    /** What the database keeps of it. */
    byte[] hash() {
        return Secret.hash(text);
    }

    /** Its last four characters, by which people tell theirs apart. */
    String end() {
        return text.substring(LENGTH - GROUP);
    }

    /** In groups of four. */
    @Override
    public String toString() {
        return String.join("-", text.substring(0, GROUP), text.substring(GROUP, 2 * GROUP), text.substring(2 * GROUP, 3 * GROUP), end());
    }
}
