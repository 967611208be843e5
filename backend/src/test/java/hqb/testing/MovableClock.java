package hqb.testing;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of the tests' product: goes as any clock does, and can be moved or held. Who does that puts it right again. */
@Singleton
@Primary
@Replaces(Clock.class)
public class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant held;

    /** Moves it on, or back when negative. */
    public synchronized void move(Duration time) {
        Instant still = held;
        if (still == null) {
            ahead = ahead.plus(time);
        } else {
            held = still.plus(time);
        }
    }

    /** Holds it at a moment; it can be moved from there. */
    public synchronized void holdAt(Instant moment) {
        held = moment;
    }

    /** Lets it show the true time again. */
    public synchronized void reset() {
        ahead = Duration.ZERO;
        held = null;
    }

    @Override
    public Instant instant() {
        Instant still = held;
        return still == null ? Instant.now().plus(ahead) : still;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Instant still = held;
        return still == null ? Clock.offset(Clock.system(zone), ahead) : Clock.fixed(still, zone);
    }
}
