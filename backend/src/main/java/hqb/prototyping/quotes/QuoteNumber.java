package hqb.prototyping.quotes;

import java.security.SecureRandom;

/** Numbers of quotes that people can read to each other. */
final class QuoteNumber {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QuoteNumber() {
    }

    static String fresh() {
        StringBuilder number = new StringBuilder("QT-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
