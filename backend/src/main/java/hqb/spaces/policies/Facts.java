package hqb.spaces.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of somebody: by the name of the fact its value as text. Numbers are in plain notation, days as 2026-10-01, yes and no are
 * {@code true} and {@code false}. What is not there is not known.
 */
record Facts(Map<String, String> values) {
    /** Nothing is known. */
    static final Facts NONE = new Facts(Map.of());

    Facts {
        values = new TreeMap<>(values);
    }

    Optional<String> text(String fact) {
        return Optional.ofNullable(values.get(fact));
    }

    Optional<BigDecimal> number(String fact) {
        return text(fact).map(BigDecimal::new);
    }

    Optional<Boolean> truth(String fact) {
        return text(fact).map(Boolean::valueOf);
    }

    Optional<LocalDate> day(String fact) {
        return text(fact).map(LocalDate::parse);
    }
}
