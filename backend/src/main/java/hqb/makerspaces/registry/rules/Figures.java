package hqb.makerspaces.registry.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a makerspace: by the name of the figure its value as text. Numbers are in plain notation, days as 2026-10-01, yes and no
 * are {@code true} and {@code false}. What is not there is not known.
 */
public record Figures(Map<String, String> values) {
    /** Nothing is known. */
    public static final Figures NONE = new Figures(Map.of());

    /** In the order of the names, whatever order they came in. */
    public Figures {
        values = new TreeMap<>(values);
    }

    /** These, and those of another where it knows them. */
    public Figures over(Figures newer) {
        SortedMap<String, String> both = new TreeMap<>(values);
        both.putAll(newer.values);
        return new Figures(both);
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field));
    }

    Optional<BigDecimal> number(String field) {
        return text(field).map(BigDecimal::new);
    }

    Optional<Boolean> truth(String field) {
        return text(field).map(Boolean::valueOf);
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(LocalDate::parse);
    }
}
