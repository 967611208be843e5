package hqb.catalogue.mpn;

/**
 * Signs that are taken for one another when a number is read off a part, a print or a scan. Numbers that differ in nothing else have one
 * {@link #form(String)}.
 * <p>
 * The families are {@code 0 O Q D}, {@code 1 I L}, {@code 2 Z}, {@code 5 S}, {@code 6 G} and {@code 8 B}: the pairs that lists of
 * ambiguous signs have in common, such as those left out of Crockford's base 32 ({@code I L O U}), of Bitcoin's base 58
 * ({@code 0 O I l}) and of ICAO's and vehicle numbers ({@code I O Q}), and those that text recognition mistakes most in
 * capitals and digits. {@code U V} and {@code M N} are left out: letters of one number both, and as often told apart as not.
 */
public final class LookAlikes {
    private static final String FROM = "OQDILZSGB";
    private static final String TO = "000112568";

    private LookAlikes() {
    }

    /** A normal form with every sign replaced by the digit of its family. */
    public static String form(String key) {
        StringBuilder form = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            form.append(family(key.charAt(i)));
        }
        return form.toString();
    }

    /** Whether two signs of a normal form belong to one family. */
    public static boolean alike(char one, char other) {
        return family(one) == family(other);
    }

    private static char family(char sign) {
        int at = FROM.indexOf(sign);
        return at < 0 ? sign : TO.charAt(at);
    }
}
