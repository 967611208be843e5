package hqb.prototyping.orders;

import java.math.BigDecimal;

/**
 * A part of the price of an order that is to be placed.
 *
 * @param amount     in the order's currency, more than nothing
 * @param commission what the platform keeps of it
 */
public record NewMilestone(String titleEn, String titleZh, BigDecimal amount, BigDecimal commission) {
}
