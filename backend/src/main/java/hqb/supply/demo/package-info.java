/** Invented suppliers and their offers, drawn from a part's reference prices by a fixed rule. */
@NullMarked
package hqb.supply.demo;

import org.jspecify.annotations.NullMarked;
