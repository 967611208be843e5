package hqb.prototyping.brokering.requests;

import hqb.platform.rates.CurrentRates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Calendar days of the district. */
public final class Days {
    private Days() {
    }

    /** The day on which a moment falls there. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, CurrentRates.SHENZHEN);
    }

    /** The moment at which a day ends there. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CurrentRates.SHENZHEN).toInstant();
    }

    /** The day of a text such as 2026-12-31; null when it is none. */
    public static @Nullable LocalDate read(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
