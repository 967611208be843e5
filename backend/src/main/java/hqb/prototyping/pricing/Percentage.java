package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of all before it, such as a tax.
 *
 * @param code    its word
 * @param label   what the buyer reads
 * @param percent how much
 * @param when    the conditions under which it is charged
 */
record Percentage(String code, Label label, BigDecimal percent, List<Condition> when) {
}
