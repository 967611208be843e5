package hqb.sourcing.rfq.asking;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Numbers by which people name requests: the day, and six signs that are hard to confuse. */
final class RfqNumber {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneId.of("Asia/Shanghai"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private RfqNumber() {
    }

    static String fresh(Instant now) {
        StringBuilder number = new StringBuilder("RQ").append(DAY.format(now)).append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
