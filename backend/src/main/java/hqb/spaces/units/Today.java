package hqb.spaces.units;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in Shenzhen. */
@Singleton
public class Today {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The day. */
    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), SHENZHEN);
    }
}
