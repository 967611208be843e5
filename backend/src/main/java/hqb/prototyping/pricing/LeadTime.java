package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * How soon it is made, and for how much more.
 *
 * @param code   its word
 * @param label  what the buyer reads
 * @param days   working days
 * @param factor what the price is multiplied with
 * @param when   the conditions under which it can be chosen
 */
record LeadTime(String code, Label label, int days, BigDecimal factor, List<Condition> when) {
}
