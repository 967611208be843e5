package hqb.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The clock of whatever depends on days going by: deadlines, holds, statements, rates that age. Such code asks for a {@link Clock} and
 * never for the time itself, nor for the database's. Only tests have another one, which they move.
 */
@Factory
class ProvideClock {
    @Singleton
    Clock clock() {
        return Clock.system(ZoneOffset.UTC);
    }
}
