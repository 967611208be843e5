package hqb.testing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the tests' product: goes as any clock does, and can be moved. Who moves it puts it right again. */
@Singleton
@Primary
@Replaces(Clock.class)
public class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** Moves it on, or back when negative. */
    public synchronized void move(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Lets it show the true time again. */
    public synchronized void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
