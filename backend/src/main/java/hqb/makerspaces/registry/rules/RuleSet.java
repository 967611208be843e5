package hqb.makerspaces.registry.rules;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the conditions of a tier; all of them have to be met.
 *
 * @param tier         its word
 * @param version      1, 2, ... within the tier
 * @param validFrom    the first day on which it is in force, in Shenzhen
 * @param validTo      the last one; null for ever after
 * @param dayEstimated whether the source tells the year only
 * @param source       who says so
 * @param url          where it was read; null when on no public page
 */
@Serdeable
public record RuleSet(String tier, int version, LocalDate validFrom, @Nullable LocalDate validTo, boolean dayEstimated, Text source,
        @Nullable String url, List<Condition> conditions) {
    /** Whether it is in force on that day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** How it is cited: {@code municipal-2}. */
    public String name() {
        return tier + '-' + version;
    }
}
