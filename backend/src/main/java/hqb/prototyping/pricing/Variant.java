package hqb.prototyping.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several ways in which the same is made; the cheapest is chosen.
 *
 * @param code     its word
 * @param label    what the buyer reads
 * @param when     the conditions under which it can be chosen
 * @param quantity its own quantities; null for those of the rule set
 * @param lines    what it costs beside the lines of the rule set
 */
record Variant(String code, Label label, List<Condition> when, @Nullable QuantityRule quantity, List<Tariff> lines) {
}
