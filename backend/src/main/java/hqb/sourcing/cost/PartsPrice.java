package hqb.sourcing.cost;

import hqb.platform.money.Money;

/**
 * What the parts of a list cost for so many boards.
 *
 * @param boards how many
 * @param total  of all lines that have a price: least orders, multiples and what is lost in placing included
 * @param lines  that have a price
 * @param few    of them, those of which too few are there: their price is what it would be if there were more
 * @param none   lines that have no price: their part is not sure, nobody sells it, or the list does not say how many
 */
public record PartsPrice(long boards, Money total, int lines, int few, int none) {
}
