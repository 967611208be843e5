package hqb.supply;

import java.math.BigDecimal;

/**
 * One step of a price list.
 *
 * @param from      the least ordered quantity that gets this price
 * @param unitPrice for one piece, in the offer's currency, up to six decimals
 */
public record PriceBreak(long from, BigDecimal unitPrice) {
}
