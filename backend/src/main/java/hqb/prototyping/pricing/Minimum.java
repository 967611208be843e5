package hqb.prototyping.pricing;

import java.util.Set;

/**
 * A least amount for some of the lines; what is missing becomes a line of its own.
 *
 * @param tariff the least amount
 * @param of     the codes of these lines; empty for all
 */
record Minimum(Tariff tariff, Set<String> of) {
}
