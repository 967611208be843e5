package hqb.prototyping.quotes;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One test of a firm price, as it is kept.
 *
 * @param code  of the test in its plan
 * @param total in the currency of the quote
 * @param week  the Monday of the week in which the laboratory takes it
 */
@Serdeable
record KeptPart(String code, String en, String zh, KeptJob job, String leadTime, int workingDays, BigDecimal total, LocalDate week) {
}
