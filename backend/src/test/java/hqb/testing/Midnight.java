package hqb.testing;

import hqb.platform.time.OpeningHours;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** The moments at which a day ends, for the product in Shenzhen and for its database in UTC. What a test calls today has to stay today. */
final class Midnight {
    /** Longer than any test takes that knows of days. */
    private static final Duration NEAR = Duration.ofSeconds(30);

    private Midnight() {
    }

    /** Returns at once, or after midnight when that is near. */
    static void letPass() throws InterruptedException {
        for (ZoneId zone : List.of(OpeningHours.ZONE, ZoneOffset.UTC)) {
            Duration left = left(ZonedDateTime.now(zone));
            if (left.compareTo(NEAR) < 0) {
                Thread.sleep(left);
            }
        }
    }

    private static Duration left(ZonedDateTime now) {
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
    }
}
