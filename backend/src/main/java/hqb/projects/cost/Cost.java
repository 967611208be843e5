package hqb.projects.cost;

import java.math.BigDecimal;

/**
 * What an item costs when so many are made, in CNY.
 *
 * @param made   pieces that are paid: at least as many as were asked for
 * @param total  for all of them
 * @param oneOff of that, what costs the same whatever the quantity: tooling, setup, tests
 */
record Cost(long made, BigDecimal total, BigDecimal oneOff) {
    /** Refuses more one-off cost than there is cost. */
    Cost {
        if (oneOff.signum() < 0 || oneOff.compareTo(total) > 0) {
            throw new IllegalArgumentException("of " + total + " cannot be one-off: " + oneOff);
        }
    }

    /** A cost that comes once. */
    static Cost once(long made, BigDecimal total) {
        return new Cost(made, total, total);
    }

    /** A cost of which nothing is known to come once. */
    static Cost running(long made, BigDecimal total) {
        return new Cost(made, total, BigDecimal.ZERO);
    }
}
