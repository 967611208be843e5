package hqb.prototyping.providers;

import java.time.LocalDate;

/**
 * Days on which a workshop is closed.
 *
 * @param last included
 */
public record Closure(LocalDate first, LocalDate last, String note) {
}
