package hqb.makerspaces.registry.rules;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a yearly review proposes removal; what is wrong otherwise is warned of.
 *
 * @param removeAfterMissedReturns how many yearly statistics in a row may not be missed
 * @param removeWhenMissed         how many conditions, when missed at once, are too many; one is when there was a warning before
 */
@Serdeable
public record ReviewRule(int version, LocalDate validFrom, @Nullable LocalDate validTo, int removeAfterMissedReturns, int removeWhenMissed,
        Text source) {
    /** Whether it is in force on that day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
