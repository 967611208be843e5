package hqb.prototyping.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A job on which a provider tries the rules.
 *
 * @param name     what it is called
 * @param job      what is made
 * @param quantity how many
 * @param leadTime how soon
 * @param total    what it has to cost; null when the provider only looks
 */
public record Sample(String name, Job job, long quantity, String leadTime, @Nullable BigDecimal total) {
}
