package hqb.makerspaces.equipment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;

/** From an instant to a later one, which is not part of it. */
@Serdeable
public record Span(Instant from, Instant to) {
    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether the other lies in it. */
    public boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Whether they share a moment. */
    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
