package hqb.prototyping.quotes;

import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Label;
import java.time.LocalDate;

/**
 * One test that a laboratory is to do.
 *
 * @param code     of the test in its plan
 * @param title    what people read
 * @param job      with the standard
 * @param leadTime the word of a lead time of the laboratory
 * @param week     the Monday of the week in which it is taken
 */
public record TestWanted(String code, Label title, Job job, String leadTime, LocalDate week) {
}
