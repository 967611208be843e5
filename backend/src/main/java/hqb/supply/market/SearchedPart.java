package hqb.supply.market;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A part that people looked at.
 *
 * @param viewed        how often its page was opened in 30 days
 * @param demonstration whether some of that is made up
 */
@Serdeable
record SearchedPart(MarketPart part, long viewed, boolean demonstration) {
}
