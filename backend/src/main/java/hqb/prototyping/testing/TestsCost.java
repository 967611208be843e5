package hqb.prototyping.testing;

import hqb.platform.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * What the tests of a plan cost at least. They are paid once, however many pieces are made.
 *
 * @param name     of the product
 * @param total    in CNY, of the tests that have a price
 * @param tests    how many have one
 * @param unpriced titles of tests that apply but that no laboratory here prices
 * @param made     when the plan was drawn up
 */
public record TestsCost(String name, Money total, int tests, List<String> unpriced, Instant made) {
}
