package hqb.sourcing.rfq.awarding;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A line that was accepted.
 *
 * @param offer      by which it is bought, by nobody but the buyer
 * @param validUntil the moment from which on it is no longer sold
 */
public record Award(UUID line, UUID bid, UUID quote, UUID offer, long quantity, BigDecimal unitPrice, Currency currency,
        Instant validUntil, Instant awardedAt) {
}
