package hqb.sourcing.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How many pieces more than stand on the boards are bought.
 *
 * @param rules by class; one that is absent has the platform's numbers
 */
record Attrition(Map<PartClass, Rule> rules) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A share that is lost, but no less than some pieces.
     *
     * @param percent 0 to 100
     * @param pieces  0 or more
     */
    record Rule(BigDecimal percent, long pieces) {
    }

    Attrition {
        rules = Map.copyOf(rules);
    }

    /** The rule of a class. */
    Rule of(PartClass kind) {
        return rules.getOrDefault(kind, new Rule(BigDecimal.valueOf(kind.percent()), kind.pieces()));
    }

    /** How many are lost of those that are placed. */
    long lost(PartClass kind, long placed) {
        Rule rule = of(kind);
        long share = rule.percent().multiply(BigDecimal.valueOf(placed)).divide(HUNDRED, 0, RoundingMode.CEILING).longValueExact();
        return Math.max(share, rule.pieces());
    }
}
