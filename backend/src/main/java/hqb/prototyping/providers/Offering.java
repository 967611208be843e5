package hqb.prototyping.providers;

import hqb.prototyping.pricing.RuleSet;
import java.util.UUID;

/**
 * What a provider makes, and by which prices.
 *
 * @param rulesId id of the version of the rules
 * @param version its number, from 1
 */
public record Offering(Provider provider, UUID rulesId, int version, RuleSet rules) {
}
