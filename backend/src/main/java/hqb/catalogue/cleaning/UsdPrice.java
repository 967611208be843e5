package hqb.catalogue.cleaning;

import java.math.BigDecimal;

/**
 * A reference price of the source.
 *
 * @param from      the least quantity it holds for
 * @param unitPrice USD for one piece
 */
public record UsdPrice(long from, BigDecimal unitPrice) {
}
