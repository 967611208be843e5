package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a price.
 *
 * @param code   the word of its rule
 * @param label  what the buyer reads
 * @param rate   what the inputs were multiplied with, before free amounts, least and most
 * @param inputs the facts and their values, in the order of the rule
 * @param exact  what it costs, not rounded
 * @param amount what it adds to the total: whole minor units; the lines sum to the total
 */
public record PriceLine(String code, Label label, BigDecimal rate, List<Input> inputs, BigDecimal exact, BigDecimal amount) {
    /** Copies the inputs. */
    public PriceLine {
        inputs = List.copyOf(inputs);
    }

    /**
     * A fact and its value.
     *
     * @param fact  its name, which ends in its unit
     * @param value how much
     */
    public record Input(String fact, BigDecimal value) {
    }
}
