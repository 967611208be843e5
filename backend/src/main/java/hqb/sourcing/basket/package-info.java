/**
 * The cheapest complete purchase over several sellers: arithmetic alone, of numbers that somebody else has looked up. Money is in minor units of the buyer's
 * currency, unit prices in millionths of the currency.
 */
@NullMarked
package hqb.sourcing.basket;

import org.jspecify.annotations.NullMarked;
